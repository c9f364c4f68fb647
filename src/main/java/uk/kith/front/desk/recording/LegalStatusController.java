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
import uk.kith.record.lookedafter.LegalStatuses;

/** Changes of a child's legal status, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/legal-statuses")
@Needs(Right.RECORD)
class LegalStatusController implements TakenAway {

    private final LegalStatuses statuses;
    private final Recording recording;

    LegalStatusController(LegalStatuses statuses, Recording recording) {
        this.statuses = statuses;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, LegalStatusForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(
            @PathVariable UUID child, LegalStatusForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                said -> Neighbours.of(statuses.change(child, said.on(), said.legalStatus()), null));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(
                Subject.corrected(kind(), child, id), LegalStatusForm.of(statuses.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            LegalStatusForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                right -> Neighbours.of(statuses.correct(child, id, right.on(), right.legalStatus()), id));
    }

    @Override
    public Kind kind() {
        return Kind.LEGAL_STATUS;
    }

    @Override
    public void remove(UUID child, UUID id) {
        statuses.remove(child, id);
    }
}
