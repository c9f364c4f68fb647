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
import uk.kith.record.lookedafter.PlansMade;

/** That and when plans were made, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/plans")
@Needs(Right.RECORD)
class PlanController implements TakenAway {

    private final PlansMade plans;
    private final Recording recording;

    PlanController(PlansMade plans, Recording recording) {
        this.plans = plans;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, PlanForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable UUID child, PlanForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child), form, envelope, redirect, Step.alone(said -> plans.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(Subject.corrected(kind(), child, id), PlanForm.of(plans.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            PlanForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                Step.alone(right -> plans.correct(child, id, right)));
    }

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    @Override
    public void remove(UUID child, UUID id) {
        plans.remove(child, id);
    }
}
