package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time in which parents are told in writing what must change if the authority is not to go to court about their child.
 *
 * @param startedOn the day it began, or was decided on
 * @param letterSentOn the letter before proceedings
 * @param familyMeetingOffered whether the family was offered to make the plan together
 * @param stepDecidedOn the day it was decided to step down or to go to court
 * @param outcome a code of the set PLO_OUTCOME
 */
public record BeforeCourt(
        UUID id,
        @Nullable UUID referral,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate letterSentOn,
        @Nullable Boolean familyMeetingOffered,
        @Nullable Boolean familyMeetingHeld,
        @Nullable LocalDate firstMeetingOn,
        @Nullable LocalDate stepDecidedOn,
        @Nullable String outcome,
        @Nullable LocalDate appliedToCourtOn) {}
