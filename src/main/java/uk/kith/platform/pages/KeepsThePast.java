package uk.kith.platform.pages;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes every link and form of a page in the past lead to the same past. It works on the finished page, so that no template
 * can forget it; only the banner's way back to now, signing out and styles are left as they are.
 */
final class KeepsThePast {

    private static final Pattern WAYS = Pattern.compile(
            "(?<banner><section class=\"kith-banner kith-banner--known-at\".*?</section>)"
                    + "|(?<form><form\\b[^>]*>)"
                    + "|(?<before><a\\b[^>]*?\\shref=\"|\\shx-get=\")(?<href>/[^\"]*)\"",
            Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"(/[^\"]*)\"");

    private final String knownAt;

    KeepsThePast(String knownAt) {
        this.knownAt = knownAt;
    }

    String in(String page) {
        return WAYS.matcher(page).replaceAll(way -> Matcher.quoteReplacement(kept(way)));
    }

    private String kept(MatchResult way) {
        if (way.group("banner") != null) return way.group("banner");
        if (way.group("form") != null) return form(way.group("form"));
        return way.group("before") + escaped(way.group("href")) + "\"";
    }

    /** A form that asks carries the past as one more answer; one that records is refused by it. */
    private String form(String form) {
        if (!form.contains("method=\"post\"")) {
            // Twice would be harmless: the first answer counts.
            return form + "<input type=\"hidden\" name=\"" + Address.KNOWN_AT + "\" value=\"" + attribute(knownAt)
                    + "\">";
        }
        return ACTION.matcher(form)
                .replaceFirst(action -> Matcher.quoteReplacement(
                        action.group(1).equals("/logout")
                                ? action.group()
                                : "action=\"" + escaped(action.group(1)) + "\""));
    }

    /** In a page an ampersand is written out, so the address is read, lengthened, and written again. */
    private String escaped(String href) {
        return Address.keeping(href.replace("&amp;", "&"), knownAt).replace("&", "&amp;");
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&#34;").replace("<", "&lt;");
    }
}
