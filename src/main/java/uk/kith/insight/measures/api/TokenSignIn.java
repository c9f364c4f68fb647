package uk.kith.insight.measures.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a program by the token that it sends with each request; there is no session and no cookie. */
final class TokenSignIn extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiClients clients;

    TokenSignIn(ApiClients clients) {
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var said = request.getHeader("Authorization");
        if (said != null && said.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            clients.of(said.substring(BEARER.length()).strip()).ifPresent(client -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(client, null, List.of()));
                SecurityContextHolder.setContext(context);
            });
        chain.doFilter(request, response);
    }

    /** Who asks, in a request that was let in. */
    static ApiClient client() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ApiClient client) return client;
        throw new IllegalStateException("Nobody is let in without a token.");
    }
}
