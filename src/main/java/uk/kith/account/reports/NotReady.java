package uk.kith.account.reports;

import uk.kith.kernel.PracticeForbids;

/** A report from which the next step cannot be taken as it stands. */
public final class NotReady extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private NotReady(String because, String next) {
        super(because, next);
    }

    static NotReady signedAlready() {
        return new NotReady(
                "This report is signed off, so nothing in it changes any more",
                "Draft a new one; its figures are asked anew.");
    }

    static NotReady somethingStands(String first) {
        return new NotReady("This report is not ready to be signed off: " + first, "Look at its checks first.");
    }

    static NotReady notSigned() {
        return new NotReady(
                "A report is published after a director has signed it off, and this one is not signed off",
                "Have it signed off first.");
    }

    static NotReady publishedAlready() {
        return new NotReady("This report is published already", "Read it in the list of reports.");
    }

    static NotReady ownText() {
        return new NotReady(
                "You wrote this text yourself, and somebody else stands for it",
                "Ask another manager to read and sign it.");
    }

    static NotReady nothingWritten() {
        return new NotReady("Nothing has been written here that could be signed", "Write the text first.");
    }
}
