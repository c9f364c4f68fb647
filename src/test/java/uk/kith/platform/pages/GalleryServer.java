package uk.kith.platform.pages;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages alone, without a database or anybody's record: a server that shows the gallery and goes wrong when asked. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        })
@ComponentScan(basePackageClasses = PagesSetup.class)
class GalleryServer {

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
                        .filter(java.util.Objects::nonNull)
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

        @PostMapping("/database-away")
        String loses() {
            throw new DataAccessResourceFailureException("secret address of the database");
        }
    }
}
