package uk.kith.platform.pages;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a page says once, after something was recorded: what changed, and what is next ("Visit recorded", "Clock met,
 * next visit due Sunday 14 June 2026").
 */
public record Saved(String changed, @Nullable String next) implements Serializable {

    static final String ATTRIBUTE = "kith.saved";

    /** Says it on the page that the worker is sent to next. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
