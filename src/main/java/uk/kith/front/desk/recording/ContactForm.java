package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.careleavers.CareLeavers.InTouch;

/** Being in touch with a young person who left care, as it is typed. */
public record ContactForm(
        @Nullable String contactedOn,
        @Nullable String inTouch,
        @Nullable String activity,
        @Nullable String accommodation,
        @Nullable String note)
        implements Form<InTouch> {

    static ContactForm of(InTouch contact) {
        return new ContactForm(
                Typed.day(contact.contactedOn()),
                contact.inTouch(),
                contact.activity(),
                contact.accommodation(),
                contact.note());
    }

    @Override
    public Optional<InTouch> read(Answers answers) {
        var on = answers.day("contactedOn", contactedOn, "Type the day.");
        var touch = answers.code("inTouch", inTouch, "IN_TOUCH", on, "Choose whether you were in touch.");
        var does = answers.codeIfAny("activity", activity, "ACTIV", on);
        var lives = answers.codeIfAny("accommodation", accommodation, "ACCOM", on);
        return answers.well(() -> new InTouch(
                on.get(),
                touch.get(),
                does.orNull(),
                lives.orNull(),
                answers.textIfAny(note).orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "contactedOn";
    }
}
