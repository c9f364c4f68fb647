package uk.kith.record.workforce.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.platform.pages.Saved;
import uk.kith.record.workforce.Posts;
import uk.kith.record.workforce.Teams;

/** Who holds which post: adding somebody, and moving them to another team. */
@Controller
@Transactional
@RequestMapping(PostsPages.PATH)
@Needs(Right.ADMINISTER)
class PostsPages {

    static final String PATH = TeamsPages.PATH + "/posts";

    private final Teams teams;
    private final Posts posts;

    PostsPages(Teams teams, Posts posts) {
        this.teams = teams;
        this.posts = posts;
    }

    @GetMapping
    String ask(Model page) {
        return shown(page, PostTyped.BLANK, PATH, Problems.NONE);
    }

    @PostMapping
    String add(PostTyped form, Model page, RedirectAttributes redirect) {
        if (form.tidyName().isEmpty()) return shown(page, form, PATH, Problems.NONE.and("name", "Type their name."));
        posts.add(form.tidyName(), form.tidyJobTitle(), form.teamChosen());
        new Saved(form.tidyName() + " is held", "Children can be allocated to them now.").on(redirect);
        return "redirect:" + TeamsPages.PATH;
    }

    @GetMapping("/{post}")
    String one(@PathVariable("post") UUID id, Model page) {
        var post = find(id);
        var team = post.team() == null ? "" : post.team().toString();
        return shown(page, new PostTyped(post.name(), post.jobTitle(), team), PATH + "/" + id, Problems.NONE);
    }

    @PostMapping("/{post}")
    String move(@PathVariable("post") UUID id, PostTyped form, RedirectAttributes redirect) {
        var post = find(id);
        posts.move(id, form.tidyJobTitle(), form.teamChosen());
        new Saved("The post of " + post.name() + " is changed", null).on(redirect);
        return "redirect:" + TeamsPages.PATH;
    }

    private Posts.Post find(UUID id) {
        return posts.find(id).orElseThrow(() -> new NotThere("post"));
    }

    private String shown(Model page, PostTyped typed, String action, Problems problems) {
        page.addAttribute("typed", typed);
        page.addAttribute("action", action);
        page.addAttribute("isNew", action.equals(PATH));
        page.addAttribute(
                "teams",
                teams.all().stream()
                        .map(team -> new Option(team.id().toString(), team.name()))
                        .toList());
        page.addAttribute("problems", problems);
        return "workforce/post";
    }
}
