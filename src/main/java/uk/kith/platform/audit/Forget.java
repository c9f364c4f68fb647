package uk.kith.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the notes of a transaction with it: put aside while another one runs inside, dropped when it has ended. */
final class Forget implements TransactionSynchronization {

    private final Audit audit;
    private @Nullable Object putAside;

    Forget(Audit audit, List<?> notes) {
        this.audit = audit;
        this.putAside = notes;
    }

    @Override
    public void suspend() {
        putAside = TransactionSynchronizationManager.unbindResourceIfPossible(audit);
    }

    @Override
    public void resume() {
        if (putAside != null) {
            TransactionSynchronizationManager.bindResource(audit, putAside);
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(audit);
    }
}
