package uk.kith.front.loading.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.record.commissioning.Providers;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** The lists of those who provide homes, ours and Ofsted's. */
@KithTest
@TestPropertySource(properties = "kith.database=reference")
class ProviderFilesTest {

    private static final String OURS = """
            URN,PLACE_CODES,PROVIDER_CODES,REG_END,POSTCODE,LA_CODE_INFERRED
            SC900001,"K2, U6",PR4/PR5,,qa1 1aa,E06999999
            SC900002,K1,PR1,02/04/2026,QA11AB,E06999999
            """;

    @Autowired
    private ProviderFiles files;

    @Autowired
    private Providers providers;

    @Autowired
    private TestWorkers workers;

    @TempDir
    private Path folder;

    private Worker analyst;

    @BeforeEach
    void an_analyst() {
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
    }

    @Test
    void our_list_is_read_with_its_codes_its_end_and_its_postcode() throws IOException {
        load(text("providers.csv", OURS));

        var first = providers.find("sc900001").orElseThrow();
        assertThat(first.placeCodes()).containsExactly("K2", "U6");
        assertThat(first.providerCodes()).containsExactly("PR4", "PR5");
        assertThat(first.postcode()).isEqualTo("QA11AA");
        assertThat(providers.find("SC900002").orElseThrow().closedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void ofsteds_workbooks_are_read_by_their_own_column_names_and_a_number_is_text() throws IOException {
        load(homes("Provider information"), socialCare());

        var home = providers.find("1234567").orElseThrow();
        assertThat(home.name()).isEqualTo("Sample House");
        assertThat(home.registeredOn()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(home.closedOn()).isNull();
        assertThat(providers.find("SC900009").orElseThrow().placeCodes()).containsExactly("U6");
    }

    @Test
    void a_new_list_replaces_the_old_as_a_whole() throws IOException {
        load(text("providers.csv", OURS));

        var replaced =
                load(text("providers.csv", OURS.replace("SC900002", "SC900003").replace("qa1 1aa", "QA1 1AC")));

        assertThat(replaced).isEqualTo(new Providers.Replaced(2, 1, 1, 1));
        assertThat(providers.find("SC900002")).isEmpty();
    }

    @Test
    void what_is_no_list_of_providers_is_refused_in_a_sentence() throws IOException {
        var noList = text("other.csv", "NAME,TOWN\nA,B\n");
        var wrongDay = text("days.csv", OURS.replace("02/04/2026", "31/02/2026"));
        var noWorkbook = text("list.xlsx", "no workbook");

        assertThatThrownBy(() -> load(noList, wrongDay, noWorkbook))
                .isInstanceOf(FilesRefused.class)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "other.csv: No list has the columns URN and Placement code, by these or Ofsted's other names.",
                        "days.csv, row 3: A date of registration or of closing is not a date.",
                        "list.xlsx: The workbook is damaged, or is no .xlsx file."));
    }

    private Providers.Replaced load(Path... lists) {
        return workers.as(analyst, () -> files.load(List.of(lists)));
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path homes(String sheetName) throws IOException {
        var file = folder.resolve("homes.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Kith", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            var header = List.of(
                    "Local Authority",
                    "URN",
                    "Provider Type",
                    "Setting Name",
                    "Registration Date",
                    "Closed Date",
                    "Provider Code",
                    "Provider Placement Code",
                    "Setting Address Postcode");
            for (int i = 0; i < header.size(); i++) sheet.value(0, i, header.get(i));
            sheet.value(1, 0, "Sampleshire");
            sheet.value(1, 1, 1234567);
            sheet.value(1, 3, "Sample House");
            sheet.value(1, 4, LocalDate.of(2023, 12, 1));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(1, 5, "-");
            sheet.value(1, 6, "PR4");
            sheet.value(1, 7, "K2");
            sheet.value(1, 8, "QA1 1AA");
        }
        return file;
    }

    private Path socialCare() throws IOException {
        var file = folder.resolve("care.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Kith", "1.0")) {
            var sheet = workbook.newWorksheet("Providers closed in 2022-23");
            var row = List.of(
                    "URN",
                    "Provision type",
                    "Setting postcode",
                    "Deregistration date",
                    "Placement code",
                    "Placement provider code");
            for (int i = 0; i < row.size(); i++) sheet.value(0, i, row.get(i));
            var values = List.of("SC900009", "Independent Fostering Agency", "QA1 1AB", "01/02/2023", "U6", "PR4");
            for (int i = 0; i < values.size(); i++) sheet.value(1, i, values.get(i));
        }
        return file;
    }
}
