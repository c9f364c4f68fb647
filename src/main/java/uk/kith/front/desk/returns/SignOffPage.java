package uk.kith.front.desk.returns;

import java.util.List;
import java.util.Objects;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;

/** The page on which a return is signed off. @param standing what the run found */
public record SignOffPage(RunHead head, Weights standing, SignOffForm form, Problems problems) {

    public String path() {
        return head.path() + "/sign-off";
    }

    public List<Option> forms() {
        return head.words().forms().stream()
                .map(form -> new Option(form.key(), form.words()))
                .toList();
    }

    public List<String> explained() {
        return Objects.requireNonNullElse(form.explained(), List.of());
    }
}
