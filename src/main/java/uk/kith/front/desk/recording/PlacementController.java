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
import uk.kith.record.lookedafter.Placements;

/** Moves of a child to a new home, recorded and corrected. */
@Controller
@Transactional
@RequestMapping("/children/{child}/placements")
@Needs(Right.RECORD)
class PlacementController implements TakenAway {

    private final Placements placements;
    private final Recording recording;

    PlacementController(Placements placements, Recording recording) {
        this.placements = placements;
        this.recording = recording;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable UUID child, PlacementForm form, Envelope envelope) {
        return recording.ask(Subject.added(kind(), child), form, envelope);
    }

    @PostMapping("/new")
    ModelAndView record(@PathVariable UUID child, PlacementForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                Subject.added(kind(), child),
                form,
                envelope,
                redirect,
                said -> Neighbours.of(placements.move(child, said), null));
    }

    @GetMapping("/{id}")
    ModelAndView recorded(@PathVariable UUID child, @PathVariable UUID id, Envelope envelope) {
        return recording.ask(
                Subject.corrected(kind(), child, id), PlacementForm.of(placements.one(child, id)), envelope);
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID child,
            @PathVariable UUID id,
            PlacementForm form,
            Envelope envelope,
            RedirectAttributes redirect) {
        return recording.save(
                Subject.corrected(kind(), child, id),
                form,
                envelope,
                redirect,
                right -> Neighbours.of(placements.correct(child, id, right), id));
    }

    @Override
    public Kind kind() {
        return Kind.PLACEMENT;
    }

    @Override
    public void remove(UUID child, UUID id) {
        placements.remove(child, id);
    }
}
