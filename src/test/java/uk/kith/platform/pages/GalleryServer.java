package uk.kith.platform.pages;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.kith.kernel.NotThere;
import uk.kith.kernel.PracticeForbids;

/** Pages alone, without a database or anybody's record: a server that shows the gallery and goes wrong when asked. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        })
@ComponentScan(basePackageClasses = PagesSetup.class)
class GalleryServer {

    private static final class Started {
        private static final String ADDRESS = start();
    }

    /** Where it answers; started when first asked for, ended with the run of tests. */
    static String address() {
        return Started.ADDRESS;
    }

    private static String start() {
        var context =
                (WebServerApplicationContext) new SpringApplicationBuilder(GalleryServer.class).run("--server.port=0");
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** The house's templates and those of the tests, compiled when asked for. */
    @Bean
    @Primary
    TemplateEngine templatesOfHouseAndTests() {
        var folders = Stream.of("src/main/jte", "src/test/jte")
                .map(folder -> new DirectoryCodeResolver(Path.of(folder)))
                .toList();
        var both = new CodeResolver() {
            @Override
            public String resolve(String name) {
                return folders.stream()
                        .map(folder -> folder.resolve(name))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }

            @Override
            public long getLastModified(String name) {
                return 0;
            }
        };
        var engine = TemplateEngine.create(both, Path.of("target", "jte-of-tests"), ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Bean
    AuthorityName authority() {
        return () -> "Sampleshire County Council";
    }

    @Bean
    WhoIsHere whoIsHere() {
        return () -> Optional.of(
                new WhoIsHere.Someone("Alex Example", "Social worker, Team Heron", Set.of("see children", "search")));
    }

    @Bean
    SearchBox searchBox() {
        return new SearchBox("Find a child", "/search", "search");
    }

    @Bean
    Place today() {
        return new Place("Today", "/today", "see children", 10);
    }

    @Bean
    Place children() {
        return new Place("Children", "/gallery", "see children", 20);
    }

    @Bean
    Place settings() {
        return new Place("Settings", "/settings", "change settings", 90);
    }

    @Controller
    static class Gallery {

        @GetMapping("/gallery")
        String show(HttpServletRequest request, Model model) {
            model.addAttribute("page", GalleryPage.at(Address.of(request), Problems.NONE));
            return "gallery";
        }

        @PostMapping("/gallery")
        String save(HttpServletRequest request, Model model, RedirectAttributes redirect) {
            if ("".equals(request.getParameter("kind"))) {
                var problems = Problems.NONE
                        .and("on", "“3/15” is not a date. Type it like 5 May 2026.")
                        .and("kind", "Choose what kind of visit it was.");
                model.addAttribute("page", GalleryPage.at(Address.of(request), problems));
                return "gallery";
            }
            new Saved("Visit recorded", "Clock met. Next visit due Sunday 14 June 2026.").on(redirect);
            return "redirect:/gallery?calm=yes";
        }

        @GetMapping("/broken")
        String breaks() {
            throw new IllegalStateException("secret detail of the inside");
        }

        @GetMapping("/forbidden-by-practice")
        String forbids() {
            throw new AlreadyDecided();
        }

        @GetMapping("/not-there")
        String isNotThere() {
            throw new NotThere("child");
        }

        @GetMapping("/refused")
        void refuses(HttpServletResponse response) throws IOException {
            response.sendError(403);
        }

        @RequestMapping("/database-away")
        String loses() {
            throw new CannotGetJdbcConnectionException("secret address", new SQLException("secret address", "08001"));
        }

        @RequestMapping("/database-busy")
        String waits() {
            throw new CannotGetJdbcConnectionException(
                    "secret address", new SQLTransientConnectionException("secret pool"));
        }

        @RequestMapping("/database-full")
        String isFull() {
            throw new UncategorizedSQLException("save", "insert", new SQLException("secret folder", "53100"));
        }

        @RequestMapping("/open-too-long")
        String isOld(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("old"));
            response.sendError(403);
            return null;
        }
    }

    static class AlreadyDecided extends PracticeForbids {
        AlreadyDecided() {
            super("This referral was decided on 3 May 2026", "A new decision with its reason replaces it: make one.");
        }
    }
}
