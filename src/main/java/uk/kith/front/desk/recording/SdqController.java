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
import uk.kith.record.lookedafter.Difficulties;

/** Strengths and difficulties questionnaires, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/sdq")
@Needs(Right.RECORD)
class SdqController implements TakenAway {

    private final Difficulties questionnaires;
    private final Recording recording;

    SdqController(Difficulties questionnaires, Recording recording) {
        this.questionnaires = questionnaires;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, SdqForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable UUID child, SdqForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                Step.alone(said -> questionnaires.record(child, said)));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(Subject.corrected(kind(), child, id), SdqForm.of(questionnaires.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            SdqForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                Step.alone(right -> questionnaires.correct(child, id, right)));
    }

    @Override
    public Kind kind() {
        return Kind.SDQ;
    }

    @Override
    public void remove(UUID child, UUID id) {
        questionnaires.remove(child, id);
    }
}
