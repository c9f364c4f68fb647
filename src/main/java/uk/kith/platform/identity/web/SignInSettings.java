package uk.kith.platform.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority's own OpenID Connect provider.
 *
 * @param issuer its address, from which it tells everything else about itself
 * @param clientId the name under which it knows this Kith
 * @param clientSecret the secret it gave to this Kith
 * @param nameClaim which of its claims is the name that {@code identity.worker.signs_in_as} holds
 */
@ConfigurationProperties("kith.sign-in")
record SignInSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("email") String nameClaim) {

    /** Whether there is a provider to sign in by. */
    boolean isComplete() {
        return isGiven(issuer) && isGiven(clientId) && isGiven(clientSecret);
    }

    private static boolean isGiven(@Nullable String setting) {
        return setting != null && !setting.isBlank();
    }
}
