package uk.kith.insight.measures.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;

/** The programs that may ask for figures: a token is shown once, when it is made, and can be revoked. */
@Controller
@ConditionalOnWebApplication
@Transactional
@RequestMapping(ClientsPages.PATH)
@Needs(Right.ADMINISTER)
class ClientsPages {

    static final String PATH = "/settings/clients";

    private static final int LONGEST = 80;

    private final ApiClients clients;
    private final Measures measures;

    ClientsPages(ApiClients clients, Measures measures) {
        this.clients = clients;
        this.measures = measures;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, new ClientTyped("", "", List.of()), Problems.NONE, null);
    }

    /** No redirect: the token stands on this one page and nowhere else. */
    @PostMapping
    String make(ClientTyped form, Model page) {
        var name = Objects.requireNonNullElse(form.name(), "").strip();
        var problems = Problems.NONE;
        if (name.isEmpty() || name.length() > LONGEST)
            problems = problems.and("name", "Type what the program is called, in 1 to 80 characters.");
        else if (clients.isTaken(name))
            problems = problems.and("name", "There is, or was, a program of this name: type another.");
        if (!areas().containsAll(form.chosen())) problems = problems.and("areas", "Choose areas of the list.");
        if (problems.any()) return shown(page, form, problems, null);
        var token = clients.make(name, "yes".equals(form.smallNumbers()), form.chosen());
        return shown(page, new ClientTyped("", "", List.of()), Problems.NONE, token);
    }

    @PostMapping("/{client}/revocation")
    String revoke(@PathVariable UUID client, RedirectAttributes redirect) {
        clients.revoke(client);
        new Saved("The token is worth nothing any more", null).on(redirect);
        return "redirect:" + PATH;
    }

    private List<String> areas() {
        return measures.all().stream().map(Measure::area).distinct().sorted().toList();
    }

    private String shown(Model page, ClientTyped typed, Problems problems, @Nullable String token) {
        page.addAttribute("clients", clients.all());
        page.addAttribute("areas", areas());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        page.addAttribute("token", Objects.requireNonNullElse(token, ""));
        return "measures/clients";
    }
}
