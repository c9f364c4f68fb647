package uk.kith.platform.audit;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Account;

/** Notes who signed in and out, and when somebody was refused. What cannot be noted does not happen. */
@Component
class SignIns {

    private final Audit audit;
    private final TransactionTemplate transaction;

    SignIns(Audit audit, PlatformTransactionManager transactions) {
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        note(event.getAuthentication(), "signed in");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        note(event.getAuthentication(), "signed out");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        note(event.getAuthentication(), "was refused at sign-in");
    }

    private void note(Authentication who, String act) {
        Acting acting = who.getPrincipal() instanceof Account account ? Acting.worker(account.worker()) : Acting.NOBODY;
        acting.seeingNoChild().run(() -> transaction.executeWithoutResult(status -> audit.did(act, "Kith", null)));
    }
}
