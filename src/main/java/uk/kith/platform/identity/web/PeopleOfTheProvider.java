package uk.kith.platform.identity.web;

import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.kith.platform.identity.Workers;

/** Finds the worker here whom the authority's provider vouches for. What they may do is Kith's to say, not the provider's. */
final class PeopleOfTheProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NOBODY_HERE = "nobody_by_this_name_works_here";

    private final OidcUserService provider = new OidcUserService();
    private final Workers workers;
    private final String nameClaim;

    PeopleOfTheProvider(Workers workers, String nameClaim) {
        this.workers = workers;
        this.nameClaim = nameClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouchedFor = provider.loadUser(request);
        return name(vouchedFor)
                .flatMap(workers::signingInAs)
                .map(worker -> new ProviderAccount(vouchedFor, worker.id()))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NOBODY_HERE)));
    }

    /** An e-mail address that the provider itself has not verified could be anybody's. */
    private Optional<String> name(OidcUser vouchedFor) {
        if (nameClaim.equals("email") && Boolean.FALSE.equals(vouchedFor.getEmailVerified())) {
            return Optional.empty();
        }
        return Optional.ofNullable(vouchedFor.getClaimAsString(nameClaim)).filter(name -> !name.isBlank());
    }
}
