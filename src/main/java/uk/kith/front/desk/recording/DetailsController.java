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
import uk.kith.record.people.PersonalDetails;

/** Who a child is: name, pronouns, birth, language. Corrected on one page. */
@Controller
@Transactional
@RequestMapping("/children/{child}/details")
@Needs(Right.RECORD)
class DetailsController {

    private final PersonalDetails details;
    private final Recording recording;

    DetailsController(PersonalDetails details, Recording recording) {
        this.details = details;
        this.recording = recording;
    }

    @GetMapping
    ModelAndView recorded(@PathVariable UUID child, Envelope envelope) {
        return recording.ask(subject(child), DetailsForm.of(details.of(child)), envelope);
    }

    @PostMapping
    ModelAndView correct(@PathVariable UUID child, DetailsForm form, Envelope envelope, RedirectAttributes redirect) {
        return recording.save(
                subject(child), form, envelope, redirect, Step.alone(right -> details.correct(child, right)));
    }

    private static Subject subject(UUID child) {
        return new Subject(Kind.DETAILS, child, child, Subject.folder(child) + "details");
    }
}
