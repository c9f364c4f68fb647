package uk.kith.platform.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the marks of a picture stand when the server draws it. Every scale begins at nought. */
public final class Plot {

    /** Its size, in the units of the drawing. */
    public static final int WIDTH = 480;

    private static final int HEIGHT_OF_LINES = 240;
    private static final int LEFT = 44;
    private static final int TOP = 14;
    private static final int BOTTOM = 26;
    private static final int RIGHT = 24;
    private static final int NAME = 18;
    private static final int BAR = 14;
    private static final int GAP = 8;
    private static final int ROOM_FOR_WORDS = 60;
    private static final int MOST_LABELS = 6;
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private final Picture picture;
    private final double top;
    private final double step;

    Plot(Picture picture) {
        this.picture = picture;
        var most = picture.values().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        this.step = step(Math.max(most, 1));
        this.top = Math.ceil(Math.max(most, 1) / step) * step;
    }

    public int height() {
        return picture.kind() == Picture.Kind.LINE
                ? HEIGHT_OF_LINES
                : TOP + picture.labels().size() * rowHeight();
    }

    public int bottom() {
        return height() - BOTTOM;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    /** Where the scale ends. */
    public double top() {
        return top;
    }

    /** From one mark of the scale to the next. */
    public double step() {
        return step;
    }

    /** The marks of the scale. */
    public List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round(top / step))
                .mapToObj(number -> number * step)
                .toList();
    }

    public String tick(double value) {
        return value == Math.rint(value) ? "%,d".formatted((long) value) : "%.1f".formatted(value);
    }

    /** How far down a value stands in a picture of lines. */
    public String y(double value) {
        return told(bottom() - value / top * (bottom() - TOP));
    }

    public String y(BigDecimal value) {
        return y(value.doubleValue());
    }

    public String x(int label) {
        int many = picture.labels().size();
        return told(many < 2 ? (LEFT + right()) / 2.0 : LEFT + 8 + label * (right() - LEFT - 16.0) / (many - 1));
    }

    /** Which labels have room under the lines: the last always, the others evenly before it. */
    public List<Integer> labelled() {
        int last = picture.labels().size() - 1;
        int every = Math.max(1, (int) Math.ceil((last + 1.0) / MOST_LABELS));
        return IntStream.rangeClosed(0, last)
                .filter(label -> (last - label) % every == 0)
                .boxed()
                .toList();
    }

    /** The lines of a series: a new one after every break, and after every label of which nothing is known. */
    public List<String> lines(Picture.Series series) {
        var lines = new ArrayList<String>();
        var line = new ArrayList<String>();
        for (int label = 0; label < series.marks().size(); label++) {
            int here = label;
            var value = series.marks().get(label).value();
            if (value == null || picture.breaks().stream().anyMatch(one -> one.at() == here)) end(line, lines);
            if (value != null) line.add(x(label) + "," + y(value));
        }
        end(line, lines);
        return List.copyOf(lines);
    }

    private static void end(List<String> line, List<String> lines) {
        if (line.size() > 1) lines.add(String.join(" ", line));
        line.clear();
    }

    /** Where the row of a label begins, in a picture of bars or dots. */
    public int rowTop(int label) {
        return TOP + label * rowHeight();
    }

    public int barTop(int label, int series) {
        return rowTop(label) + NAME + series * BAR;
    }

    /** How far along a value stands in a picture of bars or dots. */
    public String along(@Nullable BigDecimal value) {
        return told(value == null ? 0 : value.doubleValue() / top * (WIDTH - ROOM_FOR_WORDS));
    }

    private int rowHeight() {
        return NAME + picture.series().size() * BAR + GAP;
    }

    private static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most / 4)));
        for (double one : STEPS) if (one * power * 4 >= most && one * power >= 1) return one * power;
        return Math.max(1, 10 * power);
    }

    private static String told(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
