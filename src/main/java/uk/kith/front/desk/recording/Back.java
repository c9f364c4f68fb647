package uk.kith.front.desk.recording;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.view.RedirectView;
import uk.kith.platform.pages.Address;

/** Where a worker came from, so that saving leads back there; the child's page where that is not known. */
final class Back {

    private Back() {}

    static String from(UUID child, Envelope envelope) {
        var asked = envelope.back();
        if (asked != null && Address.isOwnPath(asked)) return asked;
        var referer = referer();
        return referer == null ? "/children/" + child : referer;
    }

    /** Leads there; an address is no template, whatever stands in it. */
    static RedirectView view(UUID child, Envelope envelope) {
        var view = new RedirectView(from(child, envelope), false, true, false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** The page on which the link stood, when it is one of ours and not another page of recording. */
    private static @Nullable String referer() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)) return null;
        var request = here.getRequest();
        var sent = request.getHeader("Referer");
        if (sent == null) return null;
        try {
            var came = URI.create(sent);
            var path = came.getRawPath();
            boolean ours = request.getServerName().equals(came.getHost()) && path != null && Address.isOwnPath(path);
            if (!ours || path.equals(request.getRequestURI()) || path.equals("/sign-in")) return null;
            return came.getRawQuery() == null ? path : path + "?" + came.getRawQuery();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
