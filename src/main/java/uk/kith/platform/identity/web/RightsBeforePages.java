package uk.kith.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.NeedsNoRight;
import uk.kith.platform.identity.SignedIn;
import uk.kith.platform.identity.Worker;

/** Asks, before a page runs, whether the worker may use it; a page that does not say what it needs is for nobody. */
final class RightsBeforePages implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod page) || page.getBean() instanceof ErrorController) {
            return true;
        }
        OfRequest.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        if (page.hasMethodAnnotation(NeedsNoRight.class)) {
            return true;
        }
        Needs needs = page.getMethodAnnotation(Needs.class);
        if (needs == null) {
            if (AnnotatedElementUtils.hasAnnotation(page.getBeanType(), NeedsNoRight.class)) {
                return true;
            }
            needs = AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Needs.class);
        }
        SignedIn here = OfRequest.signedIn().orElse(null);
        if (needs == null || here == null || !mayUse(here.worker(), needs)) {
            throw new AccessDeniedException("Needs " + (needs == null ? "a right it does not name" : needs.value()));
        }
        return true;
    }

    private static boolean mayUse(Worker worker, Needs needs) {
        return worker.may(needs.value()) || Arrays.stream(needs.or()).anyMatch(worker::may);
    }
}
