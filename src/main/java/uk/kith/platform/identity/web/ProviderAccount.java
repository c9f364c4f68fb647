package uk.kith.platform.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.kith.platform.identity.Account;

/** Somebody whom the authority's provider vouched for and who works here. */
final class ProviderAccount extends DefaultOidcUser implements Account {

    private static final long serialVersionUID = 1L;

    private final UUID worker;

    ProviderAccount(OidcUser vouchedFor, UUID worker) {
        super(vouchedFor.getAuthorities(), vouchedFor.getIdToken(), vouchedFor.getUserInfo());
        this.worker = worker;
    }

    @Override
    public UUID worker() {
        return worker;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProviderAccount account && account.worker.equals(worker) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return worker.hashCode();
    }
}
