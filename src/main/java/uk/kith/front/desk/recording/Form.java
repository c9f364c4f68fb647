package uk.kith.front.desk.recording;

import java.util.Optional;
import uk.kith.kernel.PracticeForbids;

/**
 * What was typed on one page, as it was typed. The components of a form stand in the order of its page and bear the names of
 * its fields.
 *
 * @param <T> the fact that it says
 */
interface Form<T> {

    /** The fact, unless something is missing or not understood; that is kept in the answers. */
    Optional<T> read(Answers answers);

    /** The field beside which it is said that the record cannot take the fact. */
    String blamed(PracticeForbids refusal);
}
