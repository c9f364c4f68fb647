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
import uk.kith.record.lookedafter.HealthChecks;

/** Health assessments and checks of teeth, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/health-checks")
@Needs(Right.RECORD)
class HealthCheckController implements TakenAway {

    private final HealthChecks checks;
    private final Recording recording;

    HealthCheckController(HealthChecks checks, Recording recording) {
        this.checks = checks;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, HealthCheckForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(
            @PathVariable UUID child, HealthCheckForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child), form, envelope, redirect, Step.alone(said -> checks.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(Subject.corrected(kind(), child, id), HealthCheckForm.of(checks.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            HealthCheckForm form,
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
        return Kind.HEALTH_CHECK;
    }

    @Override
    public void remove(UUID child, UUID id) {
        checks.remove(child, id);
    }
}
