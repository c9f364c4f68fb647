package uk.kith.account.reports.files;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a report in Word: headings that make its outline, so that it can be walked by them. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String CAPTION = "Caption";
    static final String SMALL = "Small";
    static final String POINT = "Point";

    private static final String FONT = "Arial";
    private static final int HALF_POINTS = 22;

    private WordStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static void into(XWPFDocument word) {
        var styles = word.createStyles();
        styles.setDefaultFonts(fonts());
        styles.setSpellingLanguage("en-GB");
        add(word, TITLE, "Title", 40, true, 120, null, 0);
        for (int level = 1; level <= 3; level++)
            add(word, heading(level), "heading " + level, 34 - 4 * level, true, 240, level - 1, 0);
        add(word, CAPTION, "caption", HALF_POINTS, true, 160, null, 0);
        add(word, SMALL, "Small", 18, false, 40, null, 0);
        add(word, POINT, "Point", HALF_POINTS, false, 40, null, 360);
    }

    private static CTFonts fonts() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        return fonts;
    }

    private static void add(
            XWPFDocument word,
            String id,
            String name,
            int halfPoints,
            boolean bold,
            int before,
            @Nullable Integer outline,
            int indent) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(80));
        if (outline != null) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        if (indent > 0) paragraph.addNewInd().setLeft(BigInteger.valueOf(indent));
        var run = style.addNewRPr();
        if (bold) run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        word.getStyles().addStyle(new XWPFStyle(style));
    }
}
