package uk.kith.front.desk.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.account.returns.runs.SignedOff.Signature;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Problems;

/**
 * A signature as it is typed.
 *
 * @param reason why the return is sent though errors stand
 * @param explained {@code yes} when every query is explained
 */
public record SignOffForm(
        @Nullable String name,
        @Nullable String role,
        @Nullable String form,
        @Nullable String reason,
        @Nullable List<String> explained) {

    boolean isExplained() {
        return explained != null && explained.contains("yes");
    }

    Problems problems(ReturnWords words, Weights standing) {
        var problems = Problems.NONE;
        if (isBlank(name)) problems = problems.and("name", "Type the name of the person who signs.");
        if (isBlank(role)) problems = problems.and("role", "Type what the person who signs is here.");
        if (form == null || words.form(form).isEmpty()) problems = problems.and("form", "Choose the form of the file.");
        if (standing.errors() > 0 && isBlank(reason))
            problems = problems.and(
                    "reason",
                    (standing.errors() == 1
                                    ? "1 row stands in error."
                                    : DateWords.count(standing.errors(), "row") + " stand in error.")
                            + " Mend them and check again, or say why the return is sent all the same.");
        if (standing.queries() > 0 && !isExplained())
            problems = problems.and("explained", "Explain every query first, then say here that they are explained.");
        return problems;
    }

    Signature signature(ReturnWords words, Weights standing) {
        return new Signature(
                String.valueOf(name).strip(),
                String.valueOf(role).strip(),
                isExplained(),
                standing.errors() > 0 ? String.valueOf(reason).strip() : null,
                words.form(String.valueOf(form)).orElseThrow());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
