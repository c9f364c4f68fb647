package uk.kith.account.returns.runs;

import uk.kith.kernel.PracticeForbids;

/** A run from which no return can be signed off. */
public final class NotReadyToSend extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private NotReadyToSend(String because, String next) {
        super(because, next);
    }

    static NotReadyToSend notOfRecord() {
        return new NotReadyToSend(
                "Only what the record tells can be signed off, and this was a check of files",
                "Check the record, and sign that off.");
    }

    static NotReadyToSend notFinished() {
        return new NotReadyToSend(
                "This check has not come to an end, so nobody knows yet what is wrong with the return",
                "Wait until it is done, or check the record again.");
    }

    static NotReadyToSend signedAlready() {
        return new NotReadyToSend(
                "This return is signed off already",
                "If it has changed since, check the record again and sign that off.");
    }
}
