package uk.kith.platform.identity.web;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A sign-in provider as an authority has one: a real OpenID Connect server, at a port of its own, with people of its own. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
class SampleProvider {

    static final String PASSWORD = "sample-password";
    static final String SECRET = "sample-secret";

    /** Their provider has not seen that the e-mail address is theirs. */
    static final String UNVERIFIED = "una.unverified@example.org";

    private static final String CLIENT = "--spring.security.oauth2.authorizationserver.client.kith.";

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(SampleProvider.class)
                .run(
                        "--server.port=0",
                        "--server.servlet.session.cookie.name=SAMPLE_PROVIDER",
                        CLIENT + "registration.client-id=kith",
                        CLIENT + "registration.client-secret={noop}" + SECRET,
                        CLIENT + "registration.client-authentication-methods=client_secret_basic",
                        CLIENT + "registration.authorization-grant-types=authorization_code",
                        // On this machine's own address a client may come back to any port.
                        CLIENT + "registration.redirect-uris=http://127.0.0.1/login/oauth2/code/kith",
                        CLIENT + "registration.scopes=openid,profile,email");
    }

    static String addressOf(ServletWebServerApplicationContext provider) {
        return "http://localhost:" + provider.getWebServer().getPort();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                List.of("wren@example.org", "stranger@example.org", "gone@example.org", UNVERIFIED).stream()
                        .map(name -> User.withUsername(name)
                                .password("{noop}" + PASSWORD)
                                .build())
                        .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> emailAddresses() {
        return token -> token.getClaims()
                .claim("email", token.getPrincipal().getName())
                .claim("email_verified", !token.getPrincipal().getName().equals(UNVERIFIED));
    }
}
