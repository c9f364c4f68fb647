package uk.kith.front.desk.recording;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.record.lookedafter.Immunisations;

/** What is known of a child's immunisations, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/immunisations")
@Needs(Right.RECORD)
class ImmunisationController implements TakenAway {

    private final Immunisations immunisations;
    private final Recording recording;

    ImmunisationController(Immunisations immunisations, Recording recording) {
        this.immunisations = immunisations;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, ImmunisationForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(
            @PathVariable UUID child, ImmunisationForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                Step.alone(said -> immunisations.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(
                Subject.corrected(kind(), child, id), ImmunisationForm.of(immunisations.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            ImmunisationForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                Step.alone(right -> immunisations.correct(child, id, right)));
    }

    @Override
    public Kind kind() {
        return Kind.IMMUNISATION;
    }

    @Override
    public void remove(UUID child, UUID id) {
        immunisations.remove(child, id);
    }
}
