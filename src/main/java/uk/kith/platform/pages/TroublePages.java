package uk.kith.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page for something that went wrong, and tells the log what the page does not say. */
@Component
class TroublePages {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePages.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Frames frames;

    TroublePages(Frames frames) {
        this.frames = frames;
    }

    ModelAndView about(Trouble trouble, @Nullable Throwable error, HttpServletRequest request) {
        var reference = trouble.status() == HttpStatus.INTERNAL_SERVER_ERROR ? newReference() : null;
        var where = method(request) + " " + Address.of(request).path();
        if (reference != null) LOG.error("Reference {}: {}", reference, where, error);
        else if (trouble.status().is5xxServerError()) LOG.warn("{}: {}", where, String.valueOf(error));
        var page = new TroublePage(trouble.heading(), trouble.sentences(), reference, typed(trouble, request));
        return new ModelAndView(
                "errors/trouble", Map.of("page", page, JteView.FRAME, frame(request)), trouble.status());
    }

    /** What broke the page may break its frame too; then the page stands alone. */
    private Frame frame(HttpServletRequest request) {
        try {
            return frames.of(request);
        } catch (RuntimeException sameTrouble) {
            return frames.bare(request);
        }
    }

    private static List<TroublePage.Typed> typed(Trouble trouble, HttpServletRequest request) {
        if (!trouble.again() || !method(request).equals("POST") || comesFromElsewhere(request)) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(answer ->
                        !answer.getKey().equals("_csrf") && !answer.getKey().contains("password"))
                .flatMap(answer ->
                        Arrays.stream(answer.getValue()).map(value -> new TroublePage.Typed(answer.getKey(), value)))
                .toList();
    }

    /** How the page was asked for; the servlet container turns a failed request into a GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    /** A form that another site sent is never offered for sending again. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.toLowerCase(Locale.ROOT).equals("same-origin");
    }

    /** Eight letters and figures that can be read out on the telephone. */
    private static String newReference() {
        return RandomGenerator.getDefault()
                .ints(8, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** The status a servlet container gave the failed request. */
    static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) instanceof HttpStatus status
                ? status
                : HttpStatus.NOT_FOUND;
    }
}
