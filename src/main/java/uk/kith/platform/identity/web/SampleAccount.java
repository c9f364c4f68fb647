package uk.kith.platform.identity.web;

import java.security.Principal;
import java.util.UUID;
import uk.kith.platform.identity.Account;

/** Somebody who chose a sample account in a demonstration. */
record SampleAccount(UUID worker, String name) implements Account, Principal {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return name;
    }
}
