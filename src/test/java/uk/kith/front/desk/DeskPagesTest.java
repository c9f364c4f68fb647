package uk.kith.front.desk;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.Screen;
import uk.kith.testing.TestWorkers;
import uk.kith.testing.Visit;

/** Every page of the desk, on every screen, as a person and as somebody with a screen reader has it. */
@KithTest
@Import({Cast.class, FoundInTheCast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private FoundInTheCast found;

    private Cast.Play play;
    private String explanation = "";

    @BeforeAll
    void play() {
        play = cast.playing("Sample");
        explanation = found.in(play).explanation();
    }

    private enum Who {
        WORKER,
        MANAGER,
        ADMINISTRATOR
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        List.of("today", Who.WORKER, "/"),
                        List.of("today-manager", Who.MANAGER, "/"),
                        List.of("children", Who.WORKER, "/children"),
                        List.of("search", Who.WORKER, "/children?q=sample"),
                        List.of("search-nobody", Who.WORKER, "/children?q=nobodyatall"),
                        List.of("child", Who.WORKER, "/children/{robin}"),
                        List.of("child-all-years", Who.WORKER, "/children/{wren}?years=all"),
                        List.of("child-past", Who.WORKER, "/children/{robin}?known-at=2026-11-20"),
                        List.of("chronology", Who.WORKER, "/children/{robin}/chronology"),
                        List.of("help", Who.WORKER, "/children/{robin}/help-and-protection"),
                        List.of("help-none", Who.WORKER, "/children/{sky}/help-and-protection"),
                        List.of("child-in-need", Who.WORKER, "/children/{lark}"),
                        List.of("homes", Who.WORKER, "/children/{wren}/homes"),
                        List.of("reviews", Who.WORKER, "/children/{robin}/reviews"),
                        List.of("health", Who.WORKER, "/children/{robin}/health"),
                        List.of("data-to-mend", Who.WORKER, "/children/{sky}/data-to-mend"),
                        List.of("who-looked", Who.WORKER, "/children/{robin}/who-looked"),
                        List.of("teams", Who.MANAGER, "/teams"),
                        List.of("team", Who.MANAGER, "/teams/{team}"),
                        List.of("register", Who.MANAGER, "/clocks?team={team}"),
                        List.of("register-none", Who.MANAGER, "/clocks?state=late&due-before=3/15"),
                        List.of("quality", Who.MANAGER, "/data-quality?team={team}"),
                        List.of("quality-children", Who.MANAGER, "/data-quality/children?team={team}"),
                        List.of("quality-workers", Who.MANAGER, "/data-quality/workers?team={team}"),
                        List.of("quality-teams", Who.MANAGER, "/data-quality/teams?team={team}"),
                        List.of("quality-findings", Who.MANAGER, "/data-quality/findings?team={team}&explained=all"),
                        List.of("quality-readiness", Who.MANAGER, "/data-quality/readiness?team={team}"),
                        List.of("quality-none", Who.WORKER, "/data-quality?rule=none"),
                        List.of("explanation", Who.WORKER, "{explanation}"),
                        List.of("rules", Who.WORKER, "/rules"),
                        List.of("rules-searched", Who.WORKER, "/rules?q=legal+status&return=ssda903&year=2027"),
                        List.of("restricted", Who.MANAGER, "/restricted"),
                        List.of("restricted-reviews", Who.MANAGER, "/restricted/reviews"),
                        List.of("restriction", Who.MANAGER, "/children/{robin}/restriction"),
                        List.of("must-not-see", Who.MANAGER, "/children/{robin}/must-not-see"),
                        List.of("settings", Who.ADMINISTRATOR, "/settings"),
                        List.of("settings-terms", Who.ADMINISTRATOR, "/settings/terms"),
                        List.of("settings-local-lengths", Who.ADMINISTRATOR, "/settings/local-lengths"),
                        List.of("settings-population", Who.ADMINISTRATOR, "/settings/population"),
                        List.of("settings-clients", Who.ADMINISTRATOR, "/settings/clients"),
                        List.of("settings-small-numbers", Who.ADMINISTRATOR, "/settings/small-numbers"),
                        List.of("settings-teams", Who.ADMINISTRATOR, "/settings/teams"),
                        List.of("settings-posts", Who.ADMINISTRATOR, "/settings/teams/posts"),
                        List.of("settings-workers", Who.ADMINISTRATOR, "/settings/workers"))
                .flatMap(page -> Stream.of(Screen.values())
                        .map(screen -> Arguments.of(page.get(0), page.get(1), page.get(2), screen)));
    }

    @ParameterizedTest(name = "{0} on {3}")
    @MethodSource("pages")
    void a_page_is_open_to_all_and_fits_its_screen(String name, Who who, String path, Screen screen) {
        try (var visit = Visit.to("http://localhost:" + port, screen).signedInAs(worker(who))) {
            visit.open(path.replace("{robin}", play.robin().toString())
                    .replace("{wren}", play.wren().toString())
                    .replace("{lark}", play.lark().toString())
                    .replace("{sky}", play.sky().toString())
                    .replace("{explanation}", explanation)
                    .replace("{team}", play.team().toString()));
            visit.picture("desk-" + name).fitsItsScreen().isOpenToAll();
        }
    }

    private Worker worker(Who who) {
        return switch (who) {
            case WORKER -> play.worker();
            case MANAGER -> play.manager();
            case ADMINISTRATOR -> workers.with(Role.SYSTEM_ADMINISTRATOR);
        };
    }
}
