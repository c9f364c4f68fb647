package uk.kith.front.desk.recording;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;

/** Takes out of the record what was recorded in error, with the reason; the history keeps it. */
@Controller
@Transactional
@RequestMapping("/children/{child}/{kind}/{id}/removal")
@Needs(Right.RECORD)
class RemovalController {

    private final List<TakenAway> kinds;
    private final Recording recording;

    RemovalController(List<TakenAway> kinds, Recording recording) {
        this.kinds = kinds;
        this.recording = recording;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID child, @PathVariable String kind, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(subject(child, kind, id), new RemovalForm(), envelope);
    }

    @PostMapping
    ModelAndView remove(
            @PathVariable UUID child,
            @PathVariable String kind,
            @PathVariable UUID id,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                subject(child, kind, id),
                new RemovalForm(),
                envelope,
                redirect,
                Step.alone(yes -> of(kind).remove(child, id)));
    }

    private Subject subject(UUID child, String path, UUID id) {
        return Subject.takenAway(of(path).kind(), child, id);
    }

    private TakenAway of(String path) {
        return kinds.stream()
                .filter(one -> one.kind().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotThere("page"));
    }
}
