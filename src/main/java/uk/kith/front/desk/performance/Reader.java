package uk.kith.front.desk.performance;

import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.comparing.Suppression;

/**
 * Who reads a page of figures. Who sees no child is shown no figure from which one could be told.
 *
 * @param heldBack how small numbers are held back from this reader; null where none are
 */
public record Reader(@Nullable Suppression heldBack, boolean takesOut, boolean writesNotes) {

    public boolean seesChildren() {
        return heldBack == null;
    }
}
