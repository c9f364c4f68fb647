package uk.kith.account.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.reports.documents.Document;
import uk.kith.account.reports.documents.Documents;
import uk.kith.account.reports.files.ReportFormat;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.insight.measures.comparing.LocalSuppression;
import uk.kith.insight.measures.comparing.Suppression;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** Reports: what they say, that they cannot say two things, and that they say the same when they are asked again. */
@KithTest
@Import(ExampleRecord.class)
@TestPropertySource(properties = "kith.database=reports")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {

    private static final LocalDate DAY = ExampleRecord.DAY;

    @Autowired
    private ExampleRecord record;

    @Autowired
    private Reports reports;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Documents documents;

    @Autowired
    private LocalSuppression local;

    @Autowired
    private Benchmarks benchmarks;

    @Autowired
    private TestWorkers workers;

    private Worker director;

    @BeforeAll
    void the_record_knows_the_children() {
        director = record.fill();
    }

    @Test
    void the_sentences_tell_what_the_record_tells() {
        assertThat(text(document(draft(), false)))
                .contains("There were 20 contacts from 1 April 2025 to 31 October 2025. [1]")
                .contains("Of these 8 (40.0%) became a referral under the Children Act 1989. [2]")
                .contains(
                        "10 children had a protection plan on 31 October 2025, higher than a year before; their number has risen.")
                .contains("The main reason is neglect.")
                .contains("2.5 for every 10,000 children.");
    }

    @Test
    void every_figure_is_kept_once_with_its_numerator_and_denominator() {
        var figures = as(() -> reports.figures(reports.find(draft())));
        assertThat(figures.stream().map(ReportFigure::key)).doesNotHaveDuplicates();
        assertThat(figures)
                .filteredOn(figure -> figure.asked().measure().equals("fd-contact-to-referral-rate"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.numerator()).isEqualByComparingTo("8");
                    assertThat(figure.denominator()).isEqualByComparingTo("20");
                    assertThat(figure.value()).isEqualByComparingTo("40");
                });
    }

    @Test
    void the_sources_say_period_place_numerator_and_denominator() {
        assertThat(document(draft(), false).sources().rows())
                .extracting(row ->
                        String.join(" | ", row.stream().map(Document.Cell::text).toList()))
                .contains(
                        "2 | Contacts that became a referral | 1 April 2025 to 31 October 2025 | Sampleshire | 8 | 20 | 40.0%",
                        "3 | Children with a protection plan | 31 October 2025 | Sampleshire | 10 | – | 10",
                        "4 | Children with a protection plan | 31 October 2024 | Sampleshire | 7 | – | 7");
    }

    @Test
    void a_report_is_rebuilt_to_the_digit_after_the_record_has_changed() {
        var before = draft();
        var oneMore = record.recordOneMore(director);
        assertThat(as(() -> reports.rebuild(reports.find(before), director.id())))
                .isEmpty();
        assertThat(as(() -> reports.find(before)).rebuilt()).satisfies(rebuilt -> {
            assertThat(rebuilt.isTheSame()).isTrue();
            assertThat(rebuilt.asked()).isGreaterThan(20);
        });
        assertThat(text(document(before, false))).contains("10 children had a protection plan");
        var moment = as(() -> reports.find(before)).knownAt();
        var again = as(() -> drafts.draft("example", DAY, moment, director.id()));
        assertThat(as(() -> documents.of(reports.find(again), false)))
                .isEqualTo(as(() -> documents.of(reports.find(before), false)));
        assertThat(text(document(draft(), false))).contains("11 children had a protection plan");
        record.takeBack(director, oneMore);
    }

    @Test
    void text_table_and_chart_of_the_word_document_hold_the_same_values() throws IOException {
        var document = document(draft(), false);
        try (var word = word(document)) {
            assertThat(word.getCharts()).hasSize(2);
            for (int number = 0; number < 2; number++) {
                var table = tableAfter(
                        word,
                        number == 0 ? "Protection plans at the end of the month" : "Protection plans by category");
                assertThat(plotted(word.getCharts().get(number))).isEqualTo(column(table, 1));
                assertThat(inWorkbook(word.getCharts().get(number))).isEqualTo(column(table, 1));
            }
            var ends = column(tableAfter(word, "Protection plans at the end of the month"), 1)
                    .getLast();
            assertThat(text(document)).contains(ends.toPlainString() + " children had a protection plan");
        }
    }

    @Test
    void the_word_document_has_an_outline_and_its_charts_have_words() throws IOException {
        try (var word = word(document(draft(), false))) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly(
                            "Heading1 1 First things",
                            "Heading2 1.1 Plans",
                            "Heading1 2 What people say",
                            "Heading1 Sources");
            assertThat(word.getDocument().xmlText()).contains("descr=\"Bar chart of Protection plans by category,");
        }
    }

    @Test
    void the_public_version_shows_no_number_under_six_that_could_name_children() throws IOException {
        var document = document(draft(), true);
        var html = new String(ReportFormat.HTML.bytes(document), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("10 children had a protection plan")
                .contains("<td>not shown</td>")
                .doesNotContain("<script")
                .contains("<html lang=\"en-GB\"");
        assertThat(numbers(document))
                .noneMatch(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(6)) < 0);
        // Four for emotional abuse are hidden, and so are the six for neglect, from which they could be worked out.
        try (var word = word(document)) {
            assertThat(column(tableAfter(word, "Protection plans by category"), 1))
                    .isEmpty();
            assertThat(inWorkbook(word.getCharts().getLast())).isEmpty();
        }
    }

    @Test
    void figures_stand_beside_those_of_others_with_source_and_period_as_they_were_when_it_was_drafted() {
        var before = draft();
        assertThat(text(document(before, false))).doesNotContain("For comparison", "Figures beside others");
        var moment = as(() -> reports.find(before)).knownAt();
        run(() -> benchmarks.keep(List.of(
                benchmark(
                        "cp-rate-per-10k",
                        "England",
                        Benchmark.Kind.NATIONAL,
                        Benchmark.Aim.IS,
                        "43.2",
                        Unit.PER_10_000),
                benchmark(
                        "cp-rate-per-10k", "Sampleshire", Benchmark.Kind.OWN, Benchmark.Aim.IS, "40", Unit.PER_10_000),
                benchmark(
                        "fd-contact-to-referral-rate",
                        "Sampleshire",
                        Benchmark.Kind.TARGET,
                        Benchmark.Aim.AT_LEAST,
                        "30",
                        Unit.PERCENT),
                benchmark(
                        "fd-contact-to-referral-rate",
                        "England",
                        Benchmark.Kind.NATIONAL,
                        Benchmark.Aim.IS,
                        "12",
                        Unit.PERCENT))));
        assertThat(text(document(before, false))).doesNotContain("For comparison", "Figures beside others");
        var after = document(draft(), false);
        assertThat(text(after)).contains("For comparison: England 43.2 per 10,000 (31 March 2025).");
        var number = rows(after, "Where the figures in the text come from").stream()
                .filter(row -> row.contains("as told in: An example | 31 March 2025"))
                .map(row -> row.substring(0, row.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        // A whole year of England may not stand beside the year so far; a target for a share may.
        assertThat(rows(after, "Figures beside others"))
                .containsExactly(
                        "Children with a protection plan for every 10,000 who live here | 31 October 2025 | 2.5 | England | 43.2 per 10,000 | 31 March 2025 | "
                                + number,
                        "Contacts that became a referral | 1 April 2025 to 31 October 2025 | 40.0% | the target of Sampleshire | at least 30% | 1 April 2024 to 31 March 2025 | "
                                + (Integer.parseInt(number) + 1));
        assertThat(rows(after, "Where the figures in the text come from"))
                .anyMatch(row ->
                        row.contains("as told in: An example | 31 March 2025 | England | – | – | 43.2 per 10,000"));
        var asBefore = as(() -> drafts.draft("example", DAY, moment, director.id()));
        assertThat(text(document(asBefore, false))).doesNotContain("For comparison");
    }

    private static Benchmark benchmark(
            String measure, String place, Benchmark.Kind kind, Benchmark.Aim aim, String value, Unit unit) {
        var window = unit == Unit.PERCENT
                ? Window.financialYearTo(LocalDate.of(2025, 3, 31))
                : Window.day(LocalDate.of(2025, 3, 31));
        return new Benchmark(measure, place, kind, window, aim, new BigDecimal(value), unit, "An example", "Invented");
    }

    @Test
    void the_page_draws_the_cells_of_the_table_and_says_what_it_does_not_draw() {
        var document = document(draft(), false);
        var html = new String(ReportFormat.HTML.bytes(document), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<title id=\"chart-1-title\">Protection plans at the end of the month</title>")
                .contains(
                        "<desc id=\"chart-1-desc\">Line chart of Protection plans at the end of the month, from Nov 2024")
                .contains("The table that follows has every figure.")
                .doesNotContain("Not drawn");
        for (var part : document.parts())
            if (part instanceof Document.Chart chart)
                assertThat(chart.series().getFirst().cells())
                        .isEqualTo(chart.table().rows().stream()
                                .map(row -> row.get(1))
                                .toList());
        // A mark for each month, all ten or seven high; and a bar for each category, six and four long.
        assertThat(html.split("<circle", -1)).hasSize(1 + 12);
        assertThat(html.split("<rect", -1)).hasSize(1 + 2);
        var open = document(draft(), true);
        assertThat(new String(ReportFormat.HTML.bytes(open), StandardCharsets.UTF_8))
                .contains("Not drawn: ", "Emotional abuse (fewer than 6)", "Neglect (not shown)")
                .doesNotContain("<rect");
        assertThat(open.parts())
                .filteredOn(Document.Chart.class::isInstance)
                .last()
                .satisfies(part -> assertThat(((Document.Chart) part).gaps()).contains("Neglect (not shown)"));
    }

    @Test
    void the_pictures_of_the_pdf_have_words_for_those_who_do_not_see_them() throws IOException {
        try (var read = Loader.loadPDF(ReportFormat.PDF.bytes(document(draft(), false)))) {
            assertThat(alternatives(read.getDocumentCatalog().getStructureTreeRoot()))
                    .hasSize(2)
                    .allSatisfy(words -> assertThat(words).contains("The table that follows has every figure."));
        }
    }

    @Test
    void the_pdf_is_tagged_and_reads_like_the_page() throws IOException {
        var pdf = ReportFormat.PDF.bytes(document(draft(), true));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(new PDFTextStripper().getText(read)).contains("10 children had a protection plan", "1.1 Plans");
        }
    }

    @Test
    void a_day_to_come_is_refused_in_words() {
        assertThatThrownBy(() -> as(() -> drafts.draft("example", LocalDate.of(2026, 11, 21), null, director.id())))
                .isInstanceOf(CannotBeAsked.class)
                .hasMessageContaining("ask about a day up to 20 November 2026");
        assertThat(as(() -> drafts.draft("example", LocalDate.of(2026, 11, 20), null, director.id())))
                .isNotNull();
    }

    @Test
    void what_is_not_written_answered_or_signed_stands_in_the_way() {
        var id = draft();
        assertThat(standing(id))
                .containsExactly(
                        "\"Date of the meeting\" is not written.",
                        "\"Key achievements\" is not written.",
                        "\"Financial implications\" is not answered. If there is nothing to say, say so.");
        assertThatThrownBy(() -> run(() -> reports.signOff(reports.find(id), director.id())))
                .isInstanceOf(NotReady.class);
        var analyst = workers.with(Role.PERFORMANCE_ANALYST);
        write(id, "meeting", "4 December 2026", analyst);
        write(id, "achievements", "- A mentor for care leavers (September 2026)", analyst);
        write(id, "finance", "", analyst);
        assertThat(standing(id))
                .containsExactly("\"Key achievements\" is not signed.", "\"Financial implications\" is not signed.");
        run(() -> reports.sign(reports.find(id), "achievements", director.id()));
        run(() -> reports.sign(reports.find(id), "finance", director.id()));
        assertThat(standing(id)).isEmpty();
        // Nobody is stopped by it, but a meeting to come is a day that has not come.
        assertThat(as(() -> reports.checks(reports.find(id)))).isNotEmpty().noneMatch(Check::stands);
        run(() -> reports.signOff(reports.find(id), director.id()));
        assertThatThrownBy(() -> write(id, "finance", "It costs.", analyst)).isInstanceOf(NotReady.class);
        run(() -> reports.publish(reports.find(id), director.id()));
        assertThatThrownBy(() -> run(() -> reports.publish(reports.find(id), director.id())))
                .isInstanceOf(NotReady.class);
        assertThat(as(() -> reports.all(false))).extracting(Report::id).contains(id);
        assertThat(text(document(id, false)))
                .contains("- A mentor for care leavers (September 2026)")
                .contains("None.")
                .contains("Written by " + analyst.name() + ", signed by " + director.name());
    }

    @Test
    void what_was_published_does_not_change_when_small_numbers_are_held_back_otherwise() {
        var published = published();
        var stillADraft = draft();
        var before = document(published, true);
        assertThat(cells(before, "Protection plans by category")).contains("fewer than 6");
        run(() -> local.choose(new Suppression(8, false, true, 5)));
        try {
            assertThat(document(published, true)).isEqualTo(before);
            assertThat(as(() -> reports.rebuild(reports.find(published), director.id())))
                    .isEmpty();
            assertThat(document(published, true)).isEqualTo(before);
            assertThat(document(stillADraft, true).standing()).contains("Numbers under 8 are held back");
            assertThat(cells(document(stillADraft, true), "Protection plans by category"))
                    .containsOnly("fewer than 8");
        } finally {
            run(() -> local.choose(Suppression.STANDARD));
        }
    }

    @Test
    void where_the_authority_rounds_text_and_tables_round_alike() {
        var id = draft();
        run(() -> local.choose(new Suppression(3, false, true, 10)));
        try {
            assertThat(text(document(id, false))).contains("A year before it was 7");
            var open = document(id, true);
            assertThat(text(open)).contains("10 children had a protection plan").contains("A year before it was 10");
            assertThat(cells(open, "Protection plans at the end of the month")).containsOnly("10");
        } finally {
            run(() -> local.choose(Suppression.STANDARD));
        }
    }

    @Test
    void a_number_in_what_people_write_is_a_question_too() {
        var id = draft();
        assertThat(as(() -> reports.mistakes("achievements", "We have 107 plans.")))
                .hasSize(1);
        write(id, "achievements", "We had {cp-plan-count, a quarter before} plans in July.", director);
        assertThat(text(document(id, false))).contains("We had 7 plans in July.");
        assertThat(as(() -> reports.rebuild(reports.find(id), director.id()))).isEmpty();
    }

    @Test
    void a_small_number_in_what_people_write_is_told_as_in_the_tables_of_the_public_version() throws IOException {
        var id = draft();
        write(
                id,
                "achievements",
                "We know that {cp-plan-count, where category is Emotional abuse} plans of {cp-plan-count} are for emotional abuse.\n"
                        + "- In all, {fd-contact-to-referral-rate, last month, numerator} contacts became a referral.",
                director);
        assertThat(text(document(id, false))).contains("We know that 4 plans of 10 are for emotional abuse.");
        var open = document(id, true);
        for (var format : ReportFormat.values())
            assertThat(words(format, open))
                    .contains("We know that fewer than 6 plans of 10 are for emotional abuse.")
                    .doesNotContain("know that 4 plans");
        assertThat(cells(open, "Protection plans by category")).containsExactlyInAnyOrder("not shown", "fewer than 6");
        assertThat(cells(open, "Where the figures in the text come from")).contains("fewer than 6");
    }

    @Test
    void a_small_number_that_was_typed_is_worth_a_look_before_everybody_reads_it() {
        var id = draft();
        write(id, "achievements", "{\"4\" the minutes of the board} sessions, {\"14\" the same} people.", director);
        assertThat(as(() -> reports.checks(reports.find(id))).stream().map(Check::sentence))
                .filteredOn(sentence -> sentence.contains("typed"))
                .singleElement()
                .asString()
                .startsWith("\"Key achievements\" tells \"4\" (the minutes of the board), which was typed");
    }

    @Test
    void nobody_signs_for_what_they_wrote_themselves() {
        var id = draft();
        write(id, "achievements", "My own.", director);
        assertThatThrownBy(() -> run(() -> reports.sign(reports.find(id), "achievements", director.id())))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("You wrote this text yourself");
        var manager = workers.with(Role.TEAM_MANAGER);
        run(() -> reports.sign(reports.find(id), "achievements", manager.id()));
        assertThat(standing(id)).doesNotContain("\"Key achievements\" is not signed.");
    }

    @Test
    void a_text_written_anew_has_to_be_signed_anew() {
        var id = draft();
        var analyst = workers.with(Role.PERFORMANCE_ANALYST);
        write(id, "achievements", "First.", analyst);
        run(() -> reports.sign(reports.find(id), "achievements", director.id()));
        assertThat(standing(id)).doesNotContain("\"Key achievements\" is not signed.");
        write(id, "achievements", "Second.", analyst);
        assertThat(standing(id)).contains("\"Key achievements\" is not signed.");
    }

    private UUID draft() {
        return as(() -> drafts.draft("example", DAY, null, director.id()));
    }

    /** A report that says nothing more than it must, signed off and published. */
    private UUID published() {
        var id = draft();
        var analyst = workers.with(Role.PERFORMANCE_ANALYST);
        for (var box : List.of("meeting", "achievements", "finance")) {
            write(id, box, "", analyst);
            run(() -> reports.sign(reports.find(id), box, director.id()));
        }
        run(() -> reports.signOff(reports.find(id), director.id()));
        run(() -> reports.publish(reports.find(id), director.id()));
        return id;
    }

    private Document document(UUID id, boolean isPublic) {
        return as(() -> documents.of(reports.find(id), isPublic));
    }

    private List<String> standing(UUID id) {
        return as(() -> reports.checks(reports.find(id))).stream()
                .filter(Check::stands)
                .map(Check::sentence)
                .toList();
    }

    private void write(UUID id, String box, String text, Worker author) {
        workers.as(author, () -> {
            reports.write(reports.find(id), box, text, author.id());
            return true;
        });
    }

    private <T> T as(Callable<T> something) {
        return workers.as(director, something);
    }

    private void run(Runnable something) {
        as(() -> {
            something.run();
            return true;
        });
    }

    private static String text(Document document) {
        return new String(ReportFormat.HTML.bytes(document), StandardCharsets.UTF_8)
                        .replaceAll("</li>", " ")
                        .replace("&quot;", "\"")
                + document.parts();
    }

    private static XWPFDocument word(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.bytes(document)));
    }

    private static List<String> alternatives(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) found.add(element.getAlternateDescription());
                found.addAll(alternatives(element));
            }
        return found;
    }

    /** What a reader of the file reads. */
    private static String words(ReportFormat format, Document document) throws IOException {
        var bytes = format.bytes(document);
        return switch (format) {
            case HTML -> new String(bytes, StandardCharsets.UTF_8);
            case DOCX -> {
                try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
                        var text = new XWPFWordExtractor(word)) {
                    yield text.getText();
                }
            }
            case PDF -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                }
            }
        };
    }

    private static List<String> rows(Document document, String title) {
        return grids(document, title)
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.stream().map(Document.Cell::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    /** The values of a table or chart, row by row. */
    private static List<String> cells(Document document, String title) {
        return grids(document, title)
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.getLast().text())
                .toList();
    }

    private static Stream<Document.Grid> grids(Document document, String title) {
        var grids = new ArrayList<Document.Grid>(List.of(document.sources()));
        for (var part : document.parts()) {
            if (part instanceof Document.Grid grid) grids.add(grid);
            if (part instanceof Document.Chart chart) grids.add(chart.table());
        }
        return grids.stream().filter(grid -> grid.title().equals(title));
    }

    private static XWPFTable tableAfter(XWPFDocument word, String caption) {
        var elements = word.getBodyElements();
        for (int place = 0; place < elements.size(); place++)
            if (elements.get(place) instanceof XWPFParagraph paragraph
                    && "Caption".equals(paragraph.getStyle())
                    && paragraph.getText().equals(caption)) return (XWPFTable) elements.get(place + 1);
        throw new AssertionError("No table is called " + caption);
    }

    private static List<BigDecimal> column(XWPFTable table, int column) {
        return table.getRows().stream()
                .skip(1)
                .map(row -> row.getCell(column).getText())
                .filter(text -> text.matches("[0-9.,]+"))
                .map(text -> new BigDecimal(text.replace(",", "")))
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static List<BigDecimal> plotted(XWPFChart chart) {
        var values = chart.getChartSeries().getFirst().getSeries(0).getValuesData();
        var numbers = new ArrayList<BigDecimal>();
        for (int point = 0; point < values.getPointCount(); point++)
            numbers.add(plain(new BigDecimal(String.valueOf(values.getPointAt(point)))));
        return numbers;
    }

    private static List<BigDecimal> inWorkbook(XWPFChart chart) throws IOException {
        var numbers = new ArrayList<BigDecimal>();
        try {
            for (var row : chart.getWorkbook().getSheetAt(0)) {
                var cell = row.getCell(1);
                if (cell != null && cell.getCellType() == CellType.NUMERIC)
                    numbers.add(plain(BigDecimal.valueOf(cell.getNumericCellValue())));
            }
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
        return numbers;
    }

    /** Every number that the document shows as a value, whichever part it stands in. */
    private static List<BigDecimal> numbers(Document document) {
        var numbers = new ArrayList<BigDecimal>();
        var grids = new ArrayList<Document.Grid>();
        grids.add(document.sources());
        for (var part : document.parts()) {
            if (part instanceof Document.Grid grid) grids.add(grid);
            if (part instanceof Document.Chart chart) grids.add(chart.table());
        }
        grids.forEach(grid -> grid.rows()
                .forEach(row -> row.forEach(cell -> {
                    if (cell.number() != null
                            && !cell.text().contains("%")
                            && !cell.text().contains("per")) numbers.add(cell.number());
                })));
        return numbers;
    }
}
