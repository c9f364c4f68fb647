package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.HealthChecks.Check;

/** A health assessment or a check of teeth, as it is typed. */
public record HealthCheckForm(
        @Nullable String kind,
        @Nullable String checkedOn,
        @Nullable String status,
        @Nullable String writtenReportOn) implements Form<Check> {

    static HealthCheckForm of(Check check) {
        return new HealthCheckForm(
                check.kind(), Typed.day(check.checkedOn()), check.status(), Typed.day(check.writtenReportOn()));
    }

    @Override
    public Optional<Check> read(Answers answers) {
        var what = answers.oneOf("kind", kind, RecordingPage.HEALTH_CHECKS, "Choose what kind of check it was.");
        var on = answers.day("checkedOn", checkedOn, "Type the day of the check.");
        var stands = answers.code("status", status, "HEALTH_CHECK_STATUS", on, "Choose how it stands.");
        var report = answers.dayIfAny("writtenReportOn", writtenReportOn);
        return answers.well(() -> new Check(what.get(), on.get(), stands.get(), report.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {

        return refusal instanceof EndsBeforeStart ? "writtenReportOn" : "checkedOn";
    }
}
