package uk.kith.front.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_calculate_is_kept_as_words(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Robin Sample", "5 working days late", "a=b"})
    void all_else_is_left_as_it_is(String cell) {
        assertThat(Sheet.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void a_name_with_a_comma_stays_in_one_cell() {
        var csv = new Sheet(List.of("Name"), List.of(List.of("Sample, Robin"))).csv();
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFFName\r\n\"Sample, Robin\"\r\n");
    }
}
