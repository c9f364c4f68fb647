package uk.kith.front.desk;

import org.jspecify.annotations.Nullable;
import uk.kith.statute.codes.CodeSets;

/** Codes as pages say them: by their meaning, never by the code. */
public final class Meaning {

    public static final String NOT_YET_RECORDED = "Not yet recorded";

    private Meaning() {}

    /** What a code of that set means; "Not yet recorded" where there is none. */
    public static String of(String set, @Nullable String code) {
        return code == null ? NOT_YET_RECORDED : CodeSets.of(set).meaning(code);
    }

    public static String yesOrNo(@Nullable Boolean answer) {
        if (answer == null) return NOT_YET_RECORDED;
        return answer ? "Yes" : "No";
    }
}
