package uk.kith.record.lookedafter;

import org.jspecify.annotations.Nullable;

/**
 * What a return answered about a child's health for the year ending 31 March {@code year}; on which day each was true is
 * not known.
 *
 * @param sdqReason why there is no score: a code of the set SDQ_REASON
 */
public record AnswersForYear(
        int year,
        @Nullable Integer sdqScore,
        @Nullable String sdqReason,
        @Nullable Boolean convicted,
        @Nullable Boolean healthCheck,
        @Nullable Boolean immunisations,
        @Nullable Boolean teethCheck,
        @Nullable Boolean healthAssessment,
        @Nullable Boolean substanceMisuse,
        @Nullable Boolean interventionReceived,
        @Nullable Boolean interventionOffered) {}
