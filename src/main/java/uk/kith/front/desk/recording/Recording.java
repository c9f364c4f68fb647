package uk.kith.front.desk.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.kernel.London;
import uk.kith.kernel.PracticeForbids;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.KnownAt.NothingRecordedThen;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.people.People;

/**
 * How everything is recorded: a form is shown, read, tried on the record, and either saved or shown again with what is wrong
 * or what would follow. What may be recorded is for the record to say, not for this.
 */
@Component
class Recording {

    private final People people;
    private final Surroundings surroundings;
    private final Versions versions;
    private final Trial trial;
    private final Audit audit;
    private final Clock clock;

    Recording(People people, Surroundings surroundings, Versions versions, Trial trial, Audit audit, Clock clock) {
        this.people = people;
        this.surroundings = surroundings;
        this.versions = versions;
        this.trial = trial;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form, empty or as things are recorded. */
    ModelAndView ask(Subject subject, Form<?> form, Envelope envelope) {
        if (Acting.now().knownAt() != null) throw new NothingRecordedThen();
        return show(subject, form, envelope, versions.now(subject), Problems.NONE, null);
    }

    /** Saves what was typed and leads back, or shows it again. */
    <T> ModelAndView save(Subject subject, Form<T> form, Envelope envelope, RedirectAttributes redirect, Step<T> step) {
        if (Acting.now().knownAt() != null) throw new NothingRecordedThen();
        people.named(subject.child());
        var answers = new Answers(today());
        var fact = form.read(answers);
        if (!subject.isNew()) answers.text("reason", envelope.reason(), "Say why you correct it.");
        if (fact.isEmpty() || answers.problems().any())
            return show(subject, form, envelope, envelope.version(), answers.problems(), null);
        var changed = versions.changedSince(subject, envelope.version());
        if (changed.isPresent())
            return show(subject, form, envelope, versions.now(subject), Problems.NONE.and("", changed.get()), null);
        var shownFirst = new AtomicReference<@Nullable Consequences>();
        try {
            var follows = trial.of(subject.child(), envelope.reason(), () -> step.with(fact.get()), what -> {
                boolean mayStand = isSeen(subject, what, envelope);
                if (!mayStand) shownFirst.set(what);
                return mayStand;
            });
            if (shownFirst.get() != null)
                return show(subject, form, envelope, envelope.version(), Problems.NONE, follows);
            new Saved(subject.done(), follows.clocks().isEmpty() ? null : String.join(". ", follows.clocks()) + ".")
                    .on(redirect);
            return new ModelAndView(Back.view(subject.child(), envelope));
        } catch (PracticeForbids refused) {
            return show(
                    subject,
                    form,
                    envelope,
                    envelope.version(),
                    Problems.NONE.and(form.blamed(refused), refused.because() + ". " + refused.next()),
                    null);
        }
    }

    private static boolean isSeen(Subject subject, Consequences follows, Envelope envelope) {
        boolean mustBeSeen = follows.moved() || (subject.kind().isWeighty() && follows.any());
        return !mustBeSeen || follows.mark().equals(envelope.shown());
    }

    private ModelAndView show(
            Subject subject,
            Form<?> form,
            Envelope envelope,
            @Nullable String version,
            Problems problems,
            @Nullable Consequences follows) {
        var child = subject.child();
        var head = ChildHead.of(people.named(child), today());
        var id = subject.id();
        var kind = subject.kind();
        var page = new RecordingPage(
                head,
                kind,
                subject.title(),
                subject.path(),
                !subject.isNew(),
                new Envelope(
                        envelope.reason(),
                        version,
                        follows == null ? null : follows.mark(),
                        Back.from(child, envelope)),
                problems,
                surroundings.known(kind, child),
                surroundings.homes(kind, child),
                follows,
                id == null ? null : Subject.folder(child) + "history/" + kind.path() + "/" + id,
                id == null || !kind.canBeTakenAway() || subject.isTakenAway()
                        ? null
                        : Subject.folder(child) + kind.path() + "/" + id + "/removal",
                today());
        // Noted last: what is noted while something is tried would be taken back with it.
        audit.looked(child, "the page to record " + kind.thing());
        return new ModelAndView(subject.view()).addObject("page", page).addObject("form", form);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
