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
import uk.kith.record.lookedafter.PeriodsOfCare;

/** The end of a child's care, recorded and corrected. Its id is that of the period of care that it ends. */
@Controller
@Transactional
@RequestMapping("/children/{child}/care-ends")
@Needs(Right.RECORD)
class CareEndController implements TakenAway {

    private final PeriodsOfCare care;
    private final Recording recording;

    CareEndController(PeriodsOfCare care, Recording recording) {
        this.care = care;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, CareEndForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable UUID child, CareEndForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                said -> Neighbours.of(care.end(child, said.on(), said.because()), null));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(
                Subject.corrected(kind(), child, id),
                CareEndForm.of(care.one(child, id).last()),
                envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            CareEndForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                right -> Neighbours.of(care.correctEnd(child, id, right.on(), right.because()), null));
    }

    @Override
    public Kind kind() {
        return Kind.CARE_END;
    }

    @Override
    public void remove(UUID child, UUID id) {
        care.removeEnd(child, id);
    }
}
