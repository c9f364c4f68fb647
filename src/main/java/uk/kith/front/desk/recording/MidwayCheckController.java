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
import uk.kith.record.lookedafter.MidwayChecks;

/** Checks half-way between two reviews, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/midway-checks")
@Needs(Right.RECORD)
class MidwayCheckController implements TakenAway {

    private final MidwayChecks checks;
    private final Recording recording;

    MidwayCheckController(MidwayChecks checks, Recording recording) {
        this.checks = checks;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, MidwayCheckForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(
            @PathVariable UUID child, MidwayCheckForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child), form, envelope, redirect, Step.alone(said -> checks.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(Subject.corrected(kind(), child, id), MidwayCheckForm.of(checks.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            MidwayCheckForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                Step.alone(right -> checks.correct(child, id, right)));
    }

    @Override
    public Kind kind() {
        return Kind.MIDWAY_CHECK;
    }

    @Override
    public void remove(UUID child, UUID id) {
        checks.remove(child, id);
    }
}
