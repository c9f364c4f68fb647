package uk.kith.platform.identity.web;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.kith.platform.identity.CannotServe;
import uk.kith.platform.identity.Workers;

/** Looks, before the first page is served, whether only those can sign in who work here. */
@Component
@ConditionalOnWebApplication
class SafeToServe implements InitializingBean {

    private final Workers workers;
    private final SignInSettings provider;
    private final DemoSettings demo;

    SafeToServe(Workers workers, SignInSettings provider, DemoSettings demo) {
        this.workers = workers;
        this.provider = provider;
        this.demo = demo;
    }

    @Override
    public void afterPropertiesSet() {
        if (demo.demo()) {
            if (workers.hasPeople()) {
                throw new CannotServe("Real people work in this record, so it cannot be shown as a demonstration: "
                        + "use ./kith serve, or another folder with --data.");
            }
            return;
        }
        if (!workers.samples().isEmpty()) {
            throw new CannotServe("This record holds sample accounts, which anybody could use: "
                    + "serve a record of your own with --data or --database-url, or show this one with ./kith demo.");
        }
        if (!provider.isComplete()) {
            throw new CannotServe("Nobody could sign in: name your OpenID Connect provider by KITH_SIGN_IN_ISSUER, "
                    + "KITH_SIGN_IN_CLIENT_ID and KITH_SIGN_IN_CLIENT_SECRET.");
        }
    }
}
