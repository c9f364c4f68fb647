package uk.kith.account.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.documents.Document.Chart;
import uk.kith.account.reports.documents.Document.Series;

/** Charts of Word's own, each with its numbers in a small workbook inside, so that they can be edited there. */
final class WordCharts {

    private static final int WIDTH = Units.toEMU(450);
    private static final int HEIGHT = Units.toEMU(220);

    private final XWPFDocument word;

    WordCharts(XWPFDocument word) {
        this.word = word;
    }

    void chart(Chart chart) {
        try {
            var run = word.createParagraph().createRun();
            var drawn = word.createChart(run, WIDTH, HEIGHT);
            drawn.setTitleText(chart.title());
            drawn.setTitleOverlay(false);
            if (chart.series().size() > 1) drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            plot(chart, drawn);
            // What a screen reader says of the picture; the table that follows has the numbers.
            var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            // Word wants each drawing to have a number of its own, from 1.
            picture.setId(word.getCharts().size());
            picture.setTitle(chart.title());
            picture.setDescr(SvgPicture.described(chart));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void plot(Chart chart, XWPFChart drawn) {
        var bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        var left = drawn.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setTitle(chart.unit());
        XDDFChartData data = drawn.createData(chart.isLine() ? ChartTypes.LINE : ChartTypes.BAR, bottom, left);
        if (data instanceof XDDFBarChartData bars) bars.setBarDirection(BarDirection.COL);
        var rows = chart.categories().size();
        var names =
                XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new), range(drawn, rows, 0), 0);
        for (int column = 0; column < chart.series().size(); column++) {
            var told = chart.series().get(column);
            var values = XDDFDataSourcesFactory.fromArray(numbers(told), range(drawn, rows, column + 1), column + 1);
            var series = data.addSeries(names, values);
            series.setTitle(told.name(), drawn.setSheetTitle(told.name(), column + 1));
            if (series instanceof XDDFLineChartData.Series line) line.setSmooth(false);
        }
        drawn.plot(data);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
    }

    /** What is not shown in the table is not in the chart's workbook either. */
    private static @Nullable Double[] numbers(Series told) {
        var numbers = new @Nullable Double[told.cells().size()];
        for (int row = 0; row < numbers.length; row++) {
            var number = told.cells().get(row).number();
            numbers[row] = number == null ? null : number.doubleValue();
        }
        return numbers;
    }

    private static String range(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }
}
