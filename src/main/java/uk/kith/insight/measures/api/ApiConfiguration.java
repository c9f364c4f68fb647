package uk.kith.insight.measures.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who is let in to the API, and what it says of itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiConfiguration {

    static final String PATH = "/api";

    /** Before the sign-in of people: a program has a token, and no session that a form of another site could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiClients clients) throws Exception {
        return http.securityMatcher(PATH + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(PATH + "/openapi", PATH + "/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenSignIn(clients), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                    response.setHeader("WWW-Authenticate", "Bearer");
                    say(
                            response,
                            HttpStatus.UNAUTHORIZED,
                            "Send a token that is still good, as the header Authorization: Bearer TOKEN. An administrator makes one under Settings.");
                }))
                .build();
    }

    private static void say(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                {"title":"%s","status":%d,"detail":"%s"}""".formatted(status.getReasonPhrase(), status.value(), sentence));
    }

    @Bean
    OpenAPI figures() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kith: figures")
                        .version("1")
                        .description(
                                "Measures of the record and what they come to. No child is ever named. Small numbers are "
                                        + "held back unless the client may see them: such a cell is empty. Errors are "
                                        + "application/problem+json with a sentence in detail."))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
