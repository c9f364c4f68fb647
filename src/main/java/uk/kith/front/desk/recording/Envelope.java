package uk.kith.front.desk.recording;

import org.jspecify.annotations.Nullable;

/**
 * What travels with every form beside its answers.
 *
 * @param reason why something recorded is corrected
 * @param version the version of the record on which the form was opened
 * @param shown which consequences the worker has been shown
 * @param back where the worker came from
 */
public record Envelope(
        @Nullable String reason,
        @Nullable String version,
        @Nullable String shown,
        @Nullable String back) {

    static final Envelope EMPTY = new Envelope(null, null, null, null);
}
