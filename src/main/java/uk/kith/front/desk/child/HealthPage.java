package uk.kith.front.desk.child;

import java.util.List;
import uk.kith.front.desk.tomend.ToMend;
import uk.kith.record.lookedafter.AnswersForYear;
import uk.kith.record.lookedafter.HealthCheck;
import uk.kith.record.lookedafter.Immunisation;
import uk.kith.record.lookedafter.Sdq;

/** What is known of one child's health. */
public record HealthPage(
        ChildHead head,
        List<HealthCheck> checks,
        List<Sdq> questionnaires,
        List<Immunisation> immunisations,
        List<AnswersForYear> answers,
        ToMend toMend) {}
