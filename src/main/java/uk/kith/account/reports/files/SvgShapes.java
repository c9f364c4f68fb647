package uk.kith.account.reports.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few shapes of {@link SvgPicture}, drawn one after another. */
final class SvgShapes {

    private final Graphics2D graphics;
    private final Font font;

    SvgShapes(Graphics2D graphics, Font font) {
        this.graphics = graphics;
        this.font = font;
    }

    void draw(Element svg) {
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element shape) shape(shape);
    }

    private void shape(Element shape) {
        switch (shape.getTagName()) {
            case "line" -> {
                pen(shape);
                graphics.draw(new Line2D.Double(
                        number(shape, "x1"), number(shape, "y1"), number(shape, "x2"), number(shape, "y2")));
            }
            case "polyline" -> {
                pen(shape);
                graphics.draw(path(shape.getAttribute("points")));
            }
            case "circle" -> {
                graphics.setColor(Color.decode(shape.getAttribute("fill")));
                double r = number(shape, "r");
                graphics.fill(new Ellipse2D.Double(number(shape, "cx") - r, number(shape, "cy") - r, 2 * r, 2 * r));
            }
            case "rect" -> {
                graphics.setColor(Color.decode(shape.getAttribute("fill")));
                graphics.fill(new Rectangle2D.Double(
                        number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height")));
            }
            case "text" -> text(shape);
            case "title", "desc" -> {} // for those who do not see it; the PDF has them as its alternative text
            default -> throw new IllegalArgumentException("Nothing is known of " + shape.getTagName());
        }
    }

    private void pen(Element shape) {
        graphics.setColor(Color.decode(shape.getAttribute("stroke")));
        var width = (float) number(shape, "stroke-width");
        var dashes = shape.getAttribute("stroke-dasharray");
        graphics.setStroke(
                dashes.equals("none")
                        ? new BasicStroke(width)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths(dashes), 0));
    }

    private static float[] lengths(String dashes) {
        var words = dashes.split(" ");
        var lengths = new float[words.length];
        for (int place = 0; place < words.length; place++) lengths[place] = Float.parseFloat(words[place]);
        return lengths;
    }

    private static Path2D path(String points) {
        var path = new Path2D.Double();
        for (var point : points.split(" ")) {
            var at = point.split(",");
            double x = Double.parseDouble(at[0]);
            double y = Double.parseDouble(at[1]);
            if (path.getCurrentPoint() == null) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        return path;
    }

    /** Letters as shapes: they are there to be seen, and what they say is read elsewhere. */
    private void text(Element shape) {
        var words = font.deriveFont((float) number(shape, "font-size"))
                .createGlyphVector(graphics.getFontRenderContext(), shape.getTextContent());
        double wide = words.getLogicalBounds().getWidth();
        double left = switch (shape.getAttribute("text-anchor")) {
            case "end" -> wide;
            case "middle" -> wide / 2;
            default -> 0;
        };
        graphics.setColor(Color.decode(shape.getAttribute("fill")));
        graphics.fill(words.getOutline(
                (float) (number(shape, "x") - left), (float) (number(shape, "y") + number(shape, "dy"))));
    }

    private static double number(Element shape, String name) {
        return Double.parseDouble(shape.getAttribute(name));
    }
}
