package uk.kith.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins the compiled templates and the built styles to Spring. */
@Configuration(proxyBeanMethods = false)
class PagesSetup {

    /** The package the build compiles templates into (pom.xml, jte-maven-plugin). */
    private static final String TEMPLATES = "uk.kith.pages";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, PagesSetup.class.getClassLoader(), TEMPLATES);
    }

    @Bean
    Assets assets() {
        return Assets.ofThisBuild();
    }

    @Bean
    JteViews jteViews(TemplateEngine templates, Frames frames) {
        return new JteViews(templates, frames);
    }

    /** Lax, not strict: a colleague's link to a child's page must find the worker signed in. */
    @Bean
    CookieSameSiteSupplier cookiesStayOnOurSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    WebMvcConfigurer stylesAndScripts(Assets assets) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(assets.folder() + "/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
