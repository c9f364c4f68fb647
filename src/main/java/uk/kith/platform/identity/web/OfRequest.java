package uk.kith.platform.identity.web;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import uk.kith.kernel.PracticeForbids;
import uk.kith.platform.identity.KnownAt;
import uk.kith.platform.identity.SignedIn;

/** What is known of a request before its page runs, kept with it under the name of its type. */
final class OfRequest {

    private OfRequest() {}

    static void keep(ServletRequest request, SignedIn signedIn) {
        request.setAttribute(SignedIn.class.getName(), signedIn);
    }

    static void keep(ServletRequest request, KnownAt knownAt) {
        request.setAttribute(KnownAt.class.getName(), knownAt);
    }

    static void keep(ServletRequest request, PracticeForbids refusal) {
        request.setAttribute(PracticeForbids.class.getName(), refusal);
    }

    static Optional<SignedIn> signedIn() {
        return of(SignedIn.class);
    }

    static Optional<KnownAt> knownAt() {
        return of(KnownAt.class);
    }

    static Optional<PracticeForbids> refusal() {
        return of(PracticeForbids.class);
    }

    private static <T> Optional<T> of(Class<T> type) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST))
                        .map(type::cast);
    }
}
