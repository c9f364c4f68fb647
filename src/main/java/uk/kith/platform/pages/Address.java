package uk.kith.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a page is on this server: its path and its question, so that what is shown (filters, period, known-at) can
 * be sent to a colleague.
 */
public record Address(String path, Map<String, List<String>> question) {

    /** The parameter in which an address carries the day whose knowledge is shown. */
    public static final String KNOWN_AT = "known-at";

    public Address {
        if (!isOwnPath(path)) throw new IllegalArgumentException("Not a path of this server: " + path);
        question = new LinkedHashMap<>(question);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The address in the browser's bar, also while an error page is shown for it; posted values are not part of it. */
    public static Address of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String asked ? asked : request.getRequestURI();
        var query = request.getQueryString();
        var typed = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var question = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> question.put(
                decoded(name), values.stream().map(Address::decoded).toList()));
        return new Address(isOwnPath(path) ? path : "/", question);
    }

    /** A path of this server: begins with one slash, and cannot lead to another host or scheme. */
    public static boolean isOwnPath(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    /** A place that a link may lead to: a path of this server, or https. */
    public static boolean isSafe(@Nullable String href) {
        if (href == null) return false;
        if (isOwnPath(href) || href.startsWith("#") || href.startsWith("?")) return true;
        try {
            var uri = URI.create(href);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** The first answer to a parameter, unless it is missing or blank. */
    public Optional<String> answer(String name) {
        return question.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(answer -> !answer.isEmpty());
    }

    /** A path of ours, with what follows it, that stays in the past in which it stands. */
    public static String keeping(String href, String knownAt) {
        if (href.contains(KNOWN_AT + "=")) return href;
        int mark = href.indexOf('#');
        var place = mark < 0 ? href : href.substring(0, mark);
        var joined = place + (place.contains("?") ? "&" : "?") + KNOWN_AT + "=" + encoded(knownAt);
        return mark < 0 ? joined : joined + href.substring(mark);
    }

    public Address with(String name, Object value) {
        var changed = new LinkedHashMap<>(question);
        changed.put(name, List.of(value.toString()));
        return new Address(path, changed);
    }

    public Address without(String... names) {
        var changed = new LinkedHashMap<>(question);
        for (var name : names) changed.remove(name);
        return new Address(path, changed);
    }

    /** The same page with nothing asked but these. */
    public Address only(List<String> names) {
        var kept = new LinkedHashMap<>(question);
        kept.keySet().retainAll(names);
        return new Address(path, kept);
    }

    @Override
    public String toString() {
        if (question.isEmpty()) return path;
        return question.entrySet().stream()
                .flatMap(
                        asked -> asked.getValue().stream().map(value -> encoded(asked.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String decoded(@Nullable String word) {
        if (word == null) return "";
        try {
            return java.net.URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return word;
        }
    }
}
