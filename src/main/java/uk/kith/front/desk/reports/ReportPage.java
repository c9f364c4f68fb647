package uk.kith.front.desk.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.Check;
import uk.kith.account.reports.Narrative;
import uk.kith.account.reports.Report;
import uk.kith.account.reports.documents.Document;
import uk.kith.account.reports.templates.Block.Box;

/**
 * A report on its page.
 *
 * @param document what it says, for this reader
 * @param boxes the room for what people write; empty for a reader who only reads
 * @param checks what is to be seen to
 * @param makesThem the reader drafts and writes reports
 * @param signer the reader, where they sign for what others wrote; null where they do not
 * @param publishes the reader signs reports off and publishes them
 */
public record ReportPage(
        Report report,
        Document document,
        List<Box> boxes,
        Map<String, Narrative> narratives,
        List<Check> checks,
        boolean makesThem,
        @Nullable UUID signer,
        boolean publishes) {

    public String path() {
        return ReportsController.PATH + "/" + report.id();
    }

    public String text(Box box) {
        return path() + "/texts/" + box.id();
    }

    public @Nullable Narrative written(Box box) {
        return narratives.get(box.id());
    }

    /** "Not written", "Not answered", "Written, not signed", "Signed by ...". */
    public String state(Box box) {
        var narrative = written(box);
        if (narrative == null) return box.kind() == Box.Kind.STANDING ? "Not answered" : "Not written";
        var words = narrative.nothing() ? "None, says " + narrative.author() : "Written by " + narrative.author();
        if (box.kind() == Box.Kind.LINE) return words;
        var signed = narrative.signed();
        return words + (signed == null ? ", not signed" : ", signed by " + signed.by());
    }

    public boolean maySign(Box box) {
        return isToBeSigned(box) && !isOwn(box);
    }

    /** Nobody signs for what they wrote themselves. */
    public boolean mustLeaveToOthers(Box box) {
        return isToBeSigned(box) && isOwn(box);
    }

    private boolean isToBeSigned(Box box) {
        var narrative = written(box);
        return signer != null
                && report.isDraft()
                && box.kind() != Box.Kind.LINE
                && narrative != null
                && narrative.signed() == null;
    }

    private boolean isOwn(Box box) {
        var narrative = written(box);
        return narrative != null && narrative.wasWrittenBy(signer);
    }

    public boolean isReady() {
        return checks.stream().noneMatch(Check::stands);
    }

    public String drafted() {
        return report.draftedBy() + ", " + Moment.words(report.draftedAt());
    }

    public String signedOff() {
        return words(report.signedOff());
    }

    public String published() {
        return words(report.published());
    }

    public String rebuilt() {
        var rebuilt = Objects.requireNonNull(report.rebuilt());
        return rebuilt.by() + ", " + Moment.words(rebuilt.at());
    }

    public String knownAt() {
        return Moment.words(report.knownAt());
    }

    private static String words(Report.@Nullable Signed signed) {
        return signed == null ? "" : signed.by() + ", " + Moment.words(signed.at());
    }
}
