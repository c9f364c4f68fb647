package uk.kith.platform.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.kith.kernel.PracticeForbids;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Account;
import uk.kith.platform.identity.KnownAt;
import uk.kith.platform.identity.SignedIn;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Address;

/**
 * Runs each request as the worker who sent it and, where its address says so, as the record was known on an earlier day:
 * every transaction that the request begins carries both into the database.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10)
class WhoActs extends OncePerRequestFilter {

    private final Workers workers;
    private final Clock clock;

    WhoActs(Workers workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Account account)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> here = workers.here(account.worker());
        if (here.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, signedIn);
            response.sendRedirect(SignInConfiguration.PAGE + "/unknown");
            return;
        }
        OfRequest.keep(request, here.get());
        KnownAt knownAt = knownAt(request);
        Acting acting = here.get().worker().acting().asKnownAt(knownAt == null ? null : knownAt.moment());
        HttpServletResponse answer = knownAt == null ? response : new StaysInThePast(request, response);
        passOn(acting, () -> chain.doFilter(request, answer));
    }

    /** A moment that cannot be, or a form sent from the past, is refused where errors become pages. */
    private @Nullable KnownAt knownAt(HttpServletRequest request) {
        try {
            KnownAt knownAt = KnownAt.asked(request.getParameter(Address.KNOWN_AT), clock);
            if (knownAt != null) {
                OfRequest.keep(request, knownAt);
                if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                    throw new KnownAt.NothingRecordedThen();
                }
            }
            return knownAt;
        } catch (PracticeForbids refusal) {
            OfRequest.keep(request, refusal);
            return null;
        }
    }

    private interface Rest {
        void run() throws ServletException, IOException;
    }

    private static void passOn(Acting acting, Rest rest) throws ServletException, IOException {
        try {
            acting.<@Nullable Void, Exception>call(() -> {
                rest.run();
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
