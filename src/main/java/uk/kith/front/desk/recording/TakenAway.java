package uk.kith.front.desk.recording;

import java.util.UUID;

/** Something that can be taken out of the record again when it was recorded in error. */
interface TakenAway {

    Kind kind();

    void remove(UUID child, UUID id);
}
