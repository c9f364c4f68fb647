package uk.kith.platform.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;

/** Lets anybody who knows the printed password be one of the sample accounts. Made in a demonstration only. */
final class SampleSignIn implements AuthenticationProvider {

    private final Workers workers;
    private final byte[] password;

    SampleSignIn(Workers workers, String password) {
        this.workers = workers;
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        byte[] tried = String.valueOf(typed.getCredentials()).getBytes(StandardCharsets.UTF_8);
        Worker chosen = workers.samples().stream()
                .filter(sample -> sample.signsInAs().equals(typed.getName()))
                .filter(sample -> MessageDigest.isEqual(password, tried))
                .findFirst()
                .orElseThrow(() -> new BadCredentialsException("Not a sample account, or not its password"));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SampleAccount(chosen.id(), chosen.name()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
