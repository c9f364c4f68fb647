package uk.kith.front.loading.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.kith.front.loading.Progress;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Postcodes;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** The postcode directory, ours and the ONS's, and what is known from it. */
@KithTest
@TestPropertySource(properties = "kith.database=reference")
class PostcodeFilesTest {

    private static final String OURS = """
            pcd,laua,oseast1m,osnrth1m,upper_tier
            QA1 1AA,E06999999,400000,300000,E06999999
            QB2 2BB,E07999998,403219,300000,E10999997
            EH1 2PH,S12000036,325547,673541,
            """;

    @Autowired
    private PostcodeFiles postcodes;

    @Autowired
    private Authority authority;

    @Autowired
    private Postcodes directory;

    @Autowired
    private TestWorkers workers;

    @TempDir
    private Path folder;

    private Worker analyst;

    @BeforeEach
    void an_authority() {
        analyst = workers.with(Role.PERFORMANCE_ANALYST);
        workers.as(analyst, () -> {
            authority.set(Setting.ONS_CODE, "E06999999");
            return null;
        });
    }

    @Test
    void a_postcode_is_inside_outside_or_not_known_however_it_is_typed() throws IOException {
        load(OURS);

        assertThat(directory.isInside("qa11aa")).contains(true);
        assertThat(directory.isInside("QB2 2BB")).contains(false);
        assertThat(directory.isInside("QZ9 9ZZ")).isEmpty();
        assertThat(directory.find("EH1 2PH").orElseThrow().authority()).isEqualTo("SCO");
    }

    @Test
    void a_distance_is_in_miles_to_one_decimal() throws IOException {
        load(OURS);

        assertThat(directory.milesBetween("QA1 1AA", "QB2 2BB").orElseThrow()).isEqualByComparingTo("2.0");
        assertThat(directory.milesBetween("QA1 1AA", "QZ9 9ZZ")).isEmpty();
    }

    @Test
    void the_ons_directory_is_read_by_its_own_column_names_of_any_edition() throws IOException {
        load("""
                pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,usertype,oseast1m,osnrth1m
                "QC1 1AA","QC1  1AA","QC1 1AA","198001","","E10999997","","E07999998","","0","512345","212345"
                "QC1 1AB","QC1  1AB","QC1 1AB","198001","202403","E99999999","","E06999999","","0","",""
                """);
        assertThat(directory.find("QC1 1AA").orElseThrow().authority()).isEqualTo("E10999997");
        assertThat(directory.find("QC11AB").orElseThrow().easting()).isNull();

        load("""
                pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,east1m,north1m
                QD1 1AA,QD1  1AA,QD1 1AA,198001,,E99999999,W06000015,300000,170000
                """);
        assertThat(directory.find("QD1 1AA").orElseThrow().authority()).isEqualTo("WAL");
        assertThat(directory.find("QC1 1AA")).as("replaced as a whole").isEmpty();
    }

    @Test
    void a_file_that_is_no_directory_is_refused_with_a_sentence_and_the_old_one_stays() throws IOException {
        load(OURS);

        assertThatThrownBy(() -> load("pcd,laua,upper_tier\nQA1 1AA,E06999999,E06999999\n"))
                .isInstanceOf(FilesRefused.class)
                .hasMessage(
                        "postcodes.csv: The columns of the national grid are missing: oseast1m and osnrth1m, or east1m "
                                + "and north1m.");
        assertThatThrownBy(
                        () -> load(OURS + "QA1 1AB,E06999999,here,300000,E06999999\nnowhere,E06999999,1,2,E06999999\n"))
                .isInstanceOf(FilesRefused.class)
                .hasMessageContaining("postcodes.csv, line 5: A place on the grid")
                .hasMessageContaining("postcodes.csv, line 6: There is no postcode");
        assertThat(directory.isInside("QA1 1AA")).contains(true);
        assertThat(directory.find("QA1 1AB")).isEmpty();
    }

    private void load(String text) throws IOException {
        var file = Files.writeString(folder.resolve("postcodes.csv"), text);
        workers.as(analyst, () -> postcodes.load(List.of(file), Progress.SILENT));
    }
}
