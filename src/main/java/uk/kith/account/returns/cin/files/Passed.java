package uk.kith.account.returns.cin.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.files.Place;
import uk.kith.account.returns.files.XmlCursor;

/** What was met in a message that has no place in it, each kind once, with its first place and how often it came. */
final class Passed implements XmlCursor.Strangers {

    /** A message of nothing but strange elements must not fill the screen. */
    private static final int MOST_KINDS = 30;

    private record Kind(Place first, int times) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private int others;

    @Override
    public void met(Place place, String sentence) {
        if (kinds.size() < MOST_KINDS || kinds.containsKey(sentence))
            kinds.merge(sentence, new Kind(place, 1), (kind, again) -> new Kind(kind.first(), kind.times() + 1));
        else others++;
    }

    /** A sentence for each kind: "line 31, character 17: There is text in ChildIdentifiers, outside its elements (2 times)." */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        kinds.forEach((sentence, kind) -> sentences.add(kind.first().inside() + ": "
                + (kind.times() == 1 ? sentence : "%s (%,d times.)".formatted(sentence, kind.times()))));
        if (others > 0)
            sentences.add("%,d more elements of other kinds have no place in the message.".formatted(others));
        return sentences;
    }
}
