package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import uk.kith.platform.pages.Problems.Problem;

class ProblemsTest {

    record VisitForm(String on, String seen, String words) {}

    @Test
    void what_is_wrong_is_said_in_the_order_of_the_page_whatever_order_it_was_found_in() {
        var found = new BeanPropertyBindingResult(new VisitForm("", "", ""), "form");
        found.reject("whole", "The visit is already recorded.");
        found.rejectValue("words", "x", "Write what the child said.");
        found.rejectValue("on", "x", "Type when it was.");
        assertThat(Problems.of(found).list())
                .containsExactly(
                        new Problem("on", "Type when it was."),
                        new Problem("words", "Write what the child said."),
                        new Problem("", "The visit is already recorded."));
    }

    @Test
    void words_for_programmers_are_not_shown() {
        var found = new BeanPropertyBindingResult(new VisitForm("", "", ""), "form");
        found.addError(new FieldError("form", "seen", "zz", true, null, null, "Failed to convert java.lang.String"));
        assertThat(Problems.of(found).with("seen")).doesNotContain("java");
        assertThat(Problems.of(found).with("on")).isNull();
    }
}
