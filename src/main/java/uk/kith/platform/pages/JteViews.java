package uk.kith.platform.pages;

import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names: "desk/today" is src/main/jte/desk/today.jte, compiled with the build. */
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final Frames frames;
    private final Map<String, Optional<View>> known = new ConcurrentHashMap<>();

    JteViews(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.contains(":")) return null; // redirect: and forward: are Spring's
        return known.computeIfAbsent(name, this::find).orElse(null);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    private Optional<View> find(String name) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? Optional.of(new JteView(engine, template, frames)) : Optional.empty();
    }
}
