package uk.kith.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kith.platform.identity.NeedsNoRight;
import uk.kith.platform.identity.Workers;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;

/** The pages before the first page: signing in, having signed out, and being unknown here. */
@Controller
@Transactional
@NeedsNoRight(because = "nobody is signed in yet")
class SignInPages {

    private final Workers workers;
    private final DemoSettings demo;

    SignInPages(Workers workers, DemoSettings demo) {
        this.workers = workers;
        this.demo = demo;
    }

    @GetMapping(SignInConfiguration.PAGE)
    String ask(@RequestParam(required = false) @Nullable String refused, Model page) {
        boolean wrong = refused != null;
        page.addAttribute("accounts", demo.demo() ? accounts() : List.of());
        page.addAttribute(
                "problems",
                wrong && demo.demo()
                        ? Problems.NONE.and("password", "That is not the password that was printed at the start.")
                        : Problems.NONE);
        page.addAttribute("refused", wrong);
        return "identity/sign-in";
    }

    @GetMapping(SignInConfiguration.PAGE + "/signed-out")
    String signedOut() {
        return "identity/signed-out";
    }

    @GetMapping(SignInConfiguration.PAGE + "/unknown")
    String unknown() {
        return "identity/unknown";
    }

    private List<Option> accounts() {
        return workers.samples().stream()
                .map(sample -> new Option(sample.signsInAs(), sample.name() + ": " + sample.rolesInWords()))
                .toList();
    }
}
