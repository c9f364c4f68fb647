package uk.kith.account.reports.files;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import uk.kith.account.reports.documents.Document.Cell;
import uk.kith.account.reports.documents.Document.Facts;
import uk.kith.account.reports.documents.Document.Grid;

/** Tables in Word: a caption above, a head that comes again on each page, numbers to the right, and a note below. */
final class WordTables {

    private final XWPFDocument word;

    WordTables(XWPFDocument word) {
        this.word = word;
    }

    void grid(Grid grid) {
        line(WordStyles.CAPTION, grid.title());
        var table = word.createTable(1 + grid.rows().size(), grid.columns().size());
        table.setWidth("100%");
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < grid.columns().size(); column++)
            put(head.getCell(column), grid.columns().get(column), true, false);
        for (int row = 0; row < grid.rows().size(); row++)
            cells(table, row + 1, grid.rows().get(row));
        line(WordStyles.SMALL, grid.note());
    }

    void facts(List<Facts.Row> rows) {
        var table = word.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            put(table.getRow(row).getCell(0), rows.get(row).label(), true, false);
            put(table.getRow(row).getCell(1), rows.get(row).value(), false, false);
        }
        line(WordStyles.SMALL, "");
    }

    private static void cells(XWPFTable table, int row, List<Cell> cells) {
        table.getRow(row).setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++)
            put(
                    table.getRow(row).getCell(column),
                    cells.get(column).text(),
                    false,
                    cells.get(column).number() != null);
    }

    private static void put(XWPFTableCell cell, String text, boolean bold, boolean isNumber) {
        var paragraph = cell.getParagraphs().getFirst();
        if (isNumber) paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private void line(String style, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }
}
