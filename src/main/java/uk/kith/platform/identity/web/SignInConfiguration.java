package uk.kith.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import uk.kith.platform.identity.Workers;

/**
 * How people sign in: through the authority's own OpenID Connect provider, or, in a demonstration, as one of the sample
 * accounts. Every page but these asks for it; every form proves that it came from a page of ours.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({SignInSettings.class, DemoSettings.class})
class SignInConfiguration {

    static final String PAGE = "/sign-in";

    @Bean
    SecurityFilterChain signIn(HttpSecurity http, SignInSettings provider, DemoSettings demo, Workers workers)
            throws Exception {
        http.authorizeHttpRequests(pages -> pages.requestMatchers(PAGE, PAGE + "/*", "/static/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.logout(out -> out.logoutSuccessUrl(PAGE + "/signed-out"));
        http.requestCache(cache -> {});
        if (demo.demo()) {
            http.authenticationProvider(new SampleSignIn(workers, demo.demoPassword()));
            http.formLogin(
                    form -> form.loginPage(PAGE).usernameParameter("account").failureUrl(PAGE + "?refused"));
        } else {
            http.oauth2Login(by -> by.loginPage(PAGE)
                    .userInfoEndpoint(
                            claims -> claims.oidcUserService(new PeopleOfTheProvider(workers, provider.nameClaim())))
                    .failureHandler(SignInConfiguration::refused));
        }
        return http.build();
    }

    /** What the provider tells about itself is asked for at the first sign-in, so that Kith starts without it. */
    @Bean
    @ConditionalOnProperty("kith.sign-in.issuer")
    ClientRegistrationRepository provider(SignInSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(SignInSettings settings) {
        return ClientRegistrations.fromIssuerLocation(String.valueOf(settings.issuer()))
                .registrationId("kith")
                .clientId(String.valueOf(settings.clientId()))
                .clientSecret(String.valueOf(settings.clientSecret()))
                .scope("openid", "profile", "email")
                .build();
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean unknown = refusal instanceof OAuth2AuthenticationException failed
                && failed.getError().getErrorCode().equals(PeopleOfTheProvider.NOBODY_HERE);
        response.sendRedirect(PAGE + (unknown ? "/unknown" : "?refused"));
    }
}
