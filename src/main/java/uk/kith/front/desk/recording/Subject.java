package uk.kith.front.desk.recording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page of recording is about: something new of a kind, or something that is recorded and has an id. */
record Subject(Kind kind, UUID child, @Nullable UUID id, String path) {

    private static final String REMOVAL = "/removal";

    static Subject added(Kind kind, UUID child) {
        return new Subject(kind, child, null, folder(child) + kind.path() + "/new");
    }

    static Subject corrected(Kind kind, UUID child, UUID id) {
        return new Subject(kind, child, id, folder(child) + kind.path() + "/" + id);
    }

    static String folder(UUID child) {
        return "/children/" + child + "/";
    }

    static Subject takenAway(Kind kind, UUID child, UUID id) {
        return new Subject(kind, child, id, folder(child) + kind.path() + "/" + id + REMOVAL);
    }

    boolean isTakenAway() {
        return path.endsWith(REMOVAL);
    }

    boolean isNew() {
        return id == null;
    }

    String title() {
        return (isTakenAway() ? "Take away " : isNew() ? "Record " : "Correct ") + kind.thing();
    }

    String view() {
        if (isTakenAway()) return "desk/recording/removal";
        return kind == Kind.CARE && !isNew() ? "desk/recording/care-start" : kind.view();
    }

    String done() {
        return kind.title() + (isTakenAway() ? " taken away" : isNew() ? " recorded" : " corrected");
    }
}
