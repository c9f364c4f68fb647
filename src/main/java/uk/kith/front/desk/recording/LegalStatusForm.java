package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Episode;

/** A change of legal status, as it is typed. */
public record LegalStatusForm(@Nullable String on, @Nullable String legalStatus)
        implements Form<LegalStatusForm.Status> {

    /** From that day on, under that law. */
    public record Status(LocalDate on, String legalStatus) {}

    static LegalStatusForm of(Episode first) {
        return new LegalStatusForm(Typed.day(first.startedOn()), first.legalStatus());
    }

    @Override
    public Optional<LegalStatusForm.Status> read(Answers answers) {
        var day = answers.day("on", on, "Type the day from which it holds.");
        var status = answers.code("legalStatus", legalStatus, "LS", day, "Choose the legal status.");
        return answers.well(() -> new Status(day.get(), status.get()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "on";
    }
}
