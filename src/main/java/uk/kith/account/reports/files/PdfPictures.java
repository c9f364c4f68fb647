package uk.kith.account.reports.files;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Font;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the pictures that {@link SvgPicture} makes into a PDF, as lines and letters and not as dots. */
final class PdfPictures implements SVGDrawer {

    private final Font font;

    /** @param font in which they are lettered */
    PdfPictures(Font font) {
        this.font = font;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Drawn(svg, font, dotsPerPixel);
    }

    /** A picture of the size it has in the page's dots. */
    private record Drawn(Element svg, Font font, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(Integer.parseInt(svg.getAttribute("width")) * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(Integer.parseInt(svg.getAttribute("height")) * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) (getIntrinsicWidth() / dotsPerPixel),
                    (float) (getIntrinsicHeight() / dotsPerPixel),
                    graphics -> new SvgShapes(graphics, font).draw(svg));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Its font is given to it.
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // Its font is given to it.
    }

    @Override
    public void close() {
        // It holds nothing open.
    }
}
