package uk.kith.front.desk.recording;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.kith.record.missing.ReturnInterviews;
import uk.kith.record.missing.ReturnInterviews.ReturnInterview;

/** The talk a child is offered when they are back: what is known of it so far, filled in as it comes. */
@Controller
@Transactional
@RequestMapping("/children/{child}")
@Needs(Right.RECORD)
class ReturnInterviewController {

    private static final ReturnInterview NOTHING_YET =
            new ReturnInterview(null, null, null, null, null, null, null, null);

    private final ReturnInterviews talks;
    private final Recording recording;

    ReturnInterviewController(ReturnInterviews talks, Recording recording) {
        this.talks = talks;
        this.recording = recording;
    }

    /** By its own id, as a clock knows it. */
    @GetMapping("/return-interviews/{id}")
    String find(@PathVariable UUID child, @PathVariable UUID id) {
        return "redirect:/children/" + child + "/missing/" + talks.episode(child, id) + "/return-interview";
    }

    @GetMapping("/missing/{episode}/return-interview")
    ModelAndView ask(@PathVariable UUID child, @PathVariable UUID episode, Envelope envelope) {
        return recording.ask(
                subject(child, episode),
                ReturnInterviewForm.of(talks.of(child, episode).orElse(NOTHING_YET)),
                envelope);
    }

    @PostMapping("/missing/{episode}/return-interview")
    ModelAndView record(
            @PathVariable UUID child,
            @PathVariable UUID episode,
            ReturnInterviewForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                subject(child, episode),
                form,
                envelope,
                redirect,
                Step.alone(said -> talks.record(child, episode, said)));
    }

    private Subject subject(UUID child, UUID episode) {
        @Nullable UUID recorded = talks.id(child, episode).orElse(null);
        return new Subject(
                Kind.RETURN_INTERVIEW,
                child,
                recorded,
                Subject.folder(child) + "missing/" + episode + "/return-interview");
    }
}
