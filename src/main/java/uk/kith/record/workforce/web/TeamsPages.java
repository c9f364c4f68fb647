package uk.kith.record.workforce.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.workforce.Posts;
import uk.kith.record.workforce.Team;
import uk.kith.record.workforce.Teams;

/** The teams of the authority: adding one, and giving one another name. */
@Controller
@Transactional
@RequestMapping(TeamsPages.PATH)
@Needs(Right.ADMINISTER)
class TeamsPages {

    static final String PATH = "/settings/teams";

    private final Teams teams;
    private final Posts posts;

    TeamsPages(Teams teams, Posts posts) {
        this.teams = teams;
        this.posts = posts;
    }

    @GetMapping
    String list(Model page) {
        return shown(page, "", Problems.NONE);
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String name, Model page, RedirectAttributes redirect) {
        var problem = problem(name.strip());
        if (problem != null) return shown(page, name, Problems.NONE.and("name", problem));
        posts.addTeam(name.strip());
        new Saved(name.strip() + " is a team now", null).on(redirect);
        return "redirect:" + PATH;
    }

    @GetMapping("/{team}")
    String one(@PathVariable("team") UUID id, Model page) {
        return shown(page, find(id), Problems.NONE);
    }

    @PostMapping("/{team}")
    String rename(
            @PathVariable("team") UUID id,
            @RequestParam(defaultValue = "") String name,
            Model page,
            RedirectAttributes redirect) {
        var team = find(id);
        var problem = team.name().equalsIgnoreCase(name.strip()) ? null : problem(name.strip());
        if (problem != null)
            return shown(page, new Team(id, name, team.managers()), Problems.NONE.and("name", problem));
        posts.renameTeam(id, name.strip());
        new Saved("The team is called " + name.strip() + " now", null).on(redirect);
        return "redirect:" + PATH + "/" + id;
    }

    private @Nullable String problem(String name) {
        if (name.isEmpty()) return "Type the team's name.";
        return posts.hasTeam(name) ? "Another team has this name: type one that nobody confuses." : null;
    }

    private Team find(UUID id) {
        return teams.all().stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("team"));
    }

    private String shown(Model page, String typed, Problems problems) {
        page.addAttribute("teams", teams.all());
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        return "workforce/teams";
    }

    private String shown(Model page, Team team, Problems problems) {
        page.addAttribute("team", team);
        page.addAttribute(
                "posts",
                posts.all().stream()
                        .filter(post -> Objects.equals(post.team(), team.id()))
                        .toList());
        page.addAttribute("problems", problems);
        return "workforce/team";
    }
}
