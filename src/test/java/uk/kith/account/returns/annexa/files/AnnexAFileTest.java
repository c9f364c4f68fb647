package uk.kith.account.returns.annexa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static uk.kith.account.returns.annexa.InspectionList.CONTACTS;
import static uk.kith.account.returns.annexa.InspectionList.LOOKED_AFTER;
import static uk.kith.account.returns.annexa.InspectionList.REFERRALS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.Column;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.files.UnusableFile;

/** Annex A workbooks: the sample, what we write ourselves, and bad ones. */
class AnnexAFileTest {

    private static final Path SHARED = Path.of(System.getProperty("kith.shared", "../shared"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_sample_is_read_in_full() throws Exception {
        var sample = SHARED.resolve("data/annex-a/Annex_A_2024_Jan.xlsx");
        assumeThat(sample).as("the sample workbook, which is not part of Kith").exists();
        var lists = AnnexAFile.read(sample);
        assertThat(Stream.of(InspectionList.values()).map(lists::rowsIn))
                .containsExactly(5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5);
        assertThat(lists.notices()).isEmpty();
        assertThat(lists.unread())
                .hasSize(10)
                .extracting(UnreadRow::reason)
                .allMatch(reason -> reason.endsWith("holds a formula, and formulas are not worked out."));
        assertThat(lists.rows(LOOKED_AFTER).getFirst()).satisfies(child -> {
            assertThat(child.child()).isEqualTo("1761444");
            assertThat(child.cell("date_of_birth")).isEqualTo("13/02/2002");
            assertThat(child.cell("missing")).isEqualTo("0");
            assertThat(child.cell("authority")).isEqualTo("Home Town");
            assertThat(child.cell("worker")).isEqualTo("Eugene Swift");
        });
    }

    @Test
    void the_headings_are_those_of_the_reference() throws IOException {
        var reference = SHARED.resolve("reference/annex-a.md");
        assumeThat(reference).as("the reference, which is not part of Kith").exists();
        var line = Pattern.compile("^\\| \\d+ \\| (.*?) \\| .*? \\| (must)? ?\\|.*", Pattern.MULTILINE);
        var told = line.matcher(Files.readString(reference).split("## SEND")[0])
                .results()
                .map(found -> found.group(1) + (found.group(2) == null ? "" : " must"));
        var ours = Stream.of(InspectionList.values())
                .flatMap(list -> list.columns().stream())
                .map(column -> column.heading() + (column.required() ? " must" : ""));
        assertThat(told).containsExactlyElementsOf(ours.toList());
    }

    @Test
    void what_is_written_is_read_again() throws Exception {
        var lists = new InventedLists()
                .with(CONTACTS, "local_id", "C1", "date_of_birth", "02/03/2014", "age", "12", "source", "q) 6: Police")
                .with(CONTACTS, "local_id", "=1+1", "date_of_birth", "not known", "age", "about 9");
        var again = AnnexAFile.read(lists.file(folder));
        assertThat(again.rows(CONTACTS))
                .extracting(ListRow::cells)
                .containsExactlyElementsOf(lists.whole().rows(CONTACTS).stream()
                        .map(ListRow::cells)
                        .toList());
        assertThat(again.present()).containsExactly(InspectionList.values());
    }

    @Test
    void the_same_lists_make_the_same_bytes() {
        var lists = new InventedLists()
                .with(CONTACTS, "local_id", "C1", "date_of_birth", "02/03/2014")
                .whole();
        var day = LocalDate.of(2026, 11, 20);
        assertThat(AnnexAWorkbook.bytes(lists, day)).isEqualTo(AnnexAWorkbook.bytes(lists, day));
    }

    @Test
    void headings_may_be_worded_as_other_workbooks_word_them() throws Exception {
        var changed = Map.of(
                "Age of Child (Years)",
                "Age",
                "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
                "Number of Episodes the Child has been \u2018missing\u2019 from their\u00a0Placement in the  last 12 months ",
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
                "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))");
        var lists = read(InventedLists.sheet(
                folder, "list 8 Children in care", LOOKED_AFTER, changed, sheet -> sheet.value(1, 28, 3)));
        assertThat(lists.rows(LOOKED_AFTER).getFirst().cell("missing")).isEqualTo("3");
    }

    @Test
    void columns_of_the_authoritys_own_are_passed_over_with_a_notice() throws Exception {
        var lists = read(InventedLists.sheet(folder, "List 1", CONTACTS, Map.of(), sheet -> {
            sheet.value(0, 7, "Locality");
            sheet.value(1, 0, "C1");
            sheet.formula(1, 7, "A1");
        }));
        assertThat(lists.rows(CONTACTS)).hasSize(1);
        assertThat(lists.notices())
                .contains(
                        "The sheet \"List 1\" has columns that List 1 does not; they were passed over: \"Locality\".");
    }

    @Test
    void a_workbook_without_any_list_is_refused() throws IOException {
        assertThat(problems(InventedLists.book(
                        folder, book -> book.newWorksheet("Cover").value(0, 0, "Hello"))))
                .containsExactly(
                        "lists.xlsx: No sheet of the workbook is a list of Annex A (\"List 1\" to \"List 11\").");
    }

    @Test
    void a_sheet_without_a_heading_is_refused_by_name() throws IOException {
        assertThat(problems(
                        InventedLists.sheet(folder, "List 3", REFERRALS, Map.of("Referral NFA?", "NFA"), sheet -> {})))
                .containsExactly(
                        "lists.xlsx, sheet List 3: List 3 (Referrals) also has the heading \"Referral NFA?\".");
    }

    @Test
    void a_sheet_named_for_another_list_is_refused() throws IOException {
        assertThat(problems(InventedLists.sheet(folder, "List 8", CONTACTS, Map.of(), sheet -> {})))
                .containsExactly(
                        "lists.xlsx, sheet List 8: The sheet is named for List 8 (Children in care), and has the "
                                + "headings of List 1 (Contacts).");
    }

    @Test
    void the_same_list_twice_a_heading_twice_and_a_late_header_are_all_told() throws IOException {
        var file = InventedLists.book(folder, book -> {
            for (var name : List.of("List 1", "Contacts again", "List 1 twice")) {
                var sheet = book.newWorksheet(name);
                for (int i = 0; i < CONTACTS.columns().size(); i++)
                    sheet.value(0, i, CONTACTS.columns().get(i).heading());
                if (name.endsWith("twice")) sheet.value(0, 7, "Gender");
            }
            book.newWorksheet("List 2").value(3, 0, "Child Unique ID");
        });
        assertThat(problems(file))
                .containsExactly(
                        "lists.xlsx, sheet Contacts again: Another sheet is List 1 (Contacts) already.",
                        "lists.xlsx, sheet List 1 twice: The heading \"Gender\" is there twice.",
                        "lists.xlsx, sheet List 2: The header row must be row 1 of the sheet.");
    }

    @Test
    void a_row_with_a_formula_is_kept_and_not_worked_out() throws Exception {
        var lists = read(InventedLists.sheet(folder, "List 1", CONTACTS, Map.of(), sheet -> {
            sheet.value(1, 0, "C1");
            sheet.formula(1, 5, "TODAY()");
            sheet.value(2, 0, "C2");
        }));
        assertThat(lists.unread()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.reason()).isEqualTo("Cell F2 holds a formula, and formulas are not worked out.");
        });
        assertThat(lists.rows(CONTACTS)).extracting(ListRow::number).containsExactly(2);
    }

    @Test
    void days_are_read_however_they_stand_in_the_sheet() throws Exception {
        var lists = read(InventedLists.sheet(folder, "List 1", CONTACTS, Map.of(), sheet -> {
            sheet.value(1, 5, LocalDate.of(2021, 3, 16));
            sheet.value(2, 5, "16/03/2021");
            sheet.value(3, 5, "2021-03-16");
            sheet.value(4, 5, 44271);
        }));
        var kind = CONTACTS.column("contacted_on").kind();
        assertThat(lists.rows(CONTACTS))
                .extracting(row -> kind.read(row.cell("contacted_on")).value())
                .containsOnly("2021-03-16")
                .hasSize(4);
    }

    @Test
    void a_damaged_an_empty_and_a_missing_file_are_each_told_in_a_sentence() throws Exception {
        var damaged = Files.write(folder.resolve("damaged.xlsx"), new byte[] {'P', 'K', 3, 4, 5, 6, 7});
        var empty = Files.write(folder.resolve("empty.xlsx"), new byte[0]);
        assertThat(problems(damaged)).containsExactly("damaged.xlsx: The workbook is damaged, or is no .xlsx file.");
        assertThat(problems(empty)).containsExactly("empty.xlsx: The file is empty.");
        assertThat(problems(folder.resolve("none.xlsx"))).containsExactly("none.xlsx: There is no such file.");
        assertThat(problems(folder)).singleElement().asString().endsWith("This is a folder; name the workbook.");
    }

    @Test
    void a_cut_off_workbook_is_told_wherever_it_was_cut() throws Exception {
        var whole = Files.readAllBytes(
                new InventedLists().with(CONTACTS, "local_id", "C1").file(folder));
        for (int length = 1; length < whole.length; length += whole.length / 23) {
            var cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(problems(cut)).as("cut after %d bytes", length).hasSize(1);
        }
    }

    @Test
    void more_than_is_read_is_told() throws Exception {
        var file =
                InventedLists.sheet(folder, "List 1", CONTACTS, Map.of(), sheet -> sheet.value(1, 0, "C".repeat(101)));
        assertThat(AnnexAFile.read(file, new Limits(1 << 20, 1 << 20, 100)).unread())
                .extracting(UnreadRow::reason)
                .containsExactly("Cell A2 holds more than the 100 characters that are read.");
        assertThat(catchThrowableOfType(UnusableFile.class, () -> AnnexAFile.read(file, new Limits(100, 1 << 20, 100)))
                        .getMessage())
                .contains("larger than the 100 bytes");
    }

    @Test
    void no_list_has_two_columns_of_one_name() {
        for (var list : InspectionList.values()) {
            assertThat(list.columns()).extracting(Column::fact).doesNotHaveDuplicates();
            for (var column : list.columns())
                assertThat(list.columns().stream().filter(other -> other.isCalled(column.heading())))
                        .hasSize(1);
        }
    }

    private static AnnexA read(Path file) throws UnusableFile {
        return AnnexAFile.read(file);
    }

    private static List<String> problems(Path file) {
        var refused = catchThrowableOfType(UnusableFile.class, () -> AnnexAFile.read(file));
        assertThat(refused).as("what is wrong with %s", file).isNotNull();
        return refused.problems().stream().map(ReturnFileProblem::line).toList();
    }
}
