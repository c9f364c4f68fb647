package uk.kith.platform.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * One template. Its parameters are the model's attributes by name and type, and {@code frame}. The page is written
 * whole or not at all, so that an error half-way down becomes an error page and not half a page.
 */
class JteView implements View {

    static final String FRAME = "frame";

    private final TemplateEngine engine;
    private final String template;
    private final Frames frames;

    JteView(TemplateEngine engine, String template, Frames frames) {
        this.engine = engine;
        this.template = template;
        this.frames = frames;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        if (!parameters.containsKey(FRAME)) parameters.put(FRAME, frames.of(request));
        response.setContentType(getContentType());
        // Asked as of a day that cannot be, a page says so in the present: its links must lead out of there.
        var knownAt = Address.of(request).answer(Address.KNOWN_AT).filter(day -> standsInThePast(parameters));
        if (knownAt.isPresent()) inThePast(parameters, knownAt.get(), response);
        else now(parameters, response);
    }

    private static boolean standsInThePast(Map<String, Object> parameters) {
        return parameters.get(FRAME) instanceof Frame frame && frame.inThePast();
    }

    private void now(Map<String, Object> parameters, HttpServletResponse response) throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, parameters, page);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private void inThePast(Map<String, Object> parameters, String knownAt, HttpServletResponse response)
            throws IOException {
        var page = new StringOutput();
        engine.render(template, parameters, page);
        var bytes = new KeepsThePast(knownAt).in(page.toString()).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
