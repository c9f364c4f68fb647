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
import uk.kith.record.careleavers.CareLeavers;

/** Being in touch with a young person who left care, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/contacts")
@Needs(Right.RECORD)
class ContactController implements TakenAway {

    private final CareLeavers leavers;
    private final Recording recording;

    ContactController(CareLeavers leavers, Recording recording) {
        this.leavers = leavers;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, ContactForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable UUID child, ContactForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                Step.alone(said -> leavers.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(
                Subject.corrected(kind(), child, id), ContactForm.of(leavers.contact(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            ContactForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                Step.alone(right -> leavers.correct(child, id, right)));
    }

    @Override
    public Kind kind() {
        return Kind.CONTACT;
    }

    @Override
    public void remove(UUID child, UUID id) {
        leavers.remove(child, id);
    }
}
