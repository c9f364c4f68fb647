package uk.kith.front.desk.child;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Story;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.record.earlyhelp.EarlyHelpAssessment;
import uk.kith.record.earlyhelp.EarlyHelpEpisode;
import uk.kith.record.frontdoor.Contact;

/** The help and protection that one child has had. */
public record HelpPage(
        ChildHead head,
        List<Story> stories,
        List<EarlyHelpEpisode> earlyHelp,
        List<EarlyHelpAssessment> earlyHelpAssessments,
        List<Contact> contacts,
        ToMend toMend) {

    /** "School: the year head". */
    public static String source(@Nullable String code, @Nullable String words) {
        if (code == null && words != null) return words;
        return Meaning.of("REFERRAL_SOURCE", code) + (words == null ? "" : ": " + words);
    }

    /** What came of something, as one line. */
    public static String outcomes(String set, List<String> codes) {
        return codes.isEmpty()
                ? Meaning.NOT_YET_RECORDED
                : codes.stream().map(code -> Meaning.of(set, code)).collect(Collectors.joining("; "));
    }
}
