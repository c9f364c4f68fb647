package uk.kith.front.desk.quality;

import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.front.desk.tomend.Point;
import uk.kith.platform.pages.Problems;

/**
 * A finding that asks for an explanation.
 *
 * @param head whose record it is in; none when the return as a whole is meant
 * @param reason as it was typed, or as it was explained before
 */
public record ExplanationPage(
        Point point,
        @Nullable ChildHead head,
        String path,
        String back,
        @Nullable String reason,
        Problems problems) {

    public String title() {
        return head == null ? "Explain a finding" : "Explain a finding: " + head.name();
    }
}
