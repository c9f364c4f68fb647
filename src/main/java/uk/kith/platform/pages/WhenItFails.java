package uk.kith.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.kith.kernel.NotThere;
import uk.kith.kernel.PracticeForbids;

/**
 * The one place where errors become pages: those that Kith knows at once, all others by way of the servlet container,
 * which also brings what filters and sign-in refuse. It begins no transaction: the database may be what failed.
 */
@Controller
@ControllerAdvice
@Transactional(propagation = Propagation.NEVER)
class WhenItFails implements ErrorController {

    private final TroublePages pages;

    WhenItFails(TroublePages pages) {
        this.pages = pages;
    }

    @ExceptionHandler({
        PracticeForbids.class,
        NotThere.class,
        DataAccessException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView known(Exception error, HttpServletRequest request) throws Exception {
        var trouble = Trouble.known(error);
        if (trouble.isEmpty()) throw error;
        return pages.about(trouble.get(), error, request);
    }

    @RequestMapping("/error")
    ModelAndView other(HttpServletRequest request) {
        var error = thrown(request);
        var trouble = Trouble.known(error).orElseGet(() -> Trouble.of(TroublePages.statusOf(request)));
        return pages.about(trouble, error, request);
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        var error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var refusal = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return error instanceof Throwable fault ? fault : refusal instanceof Throwable denied ? denied : null;
    }
}
