package uk.kith.platform.identity;

import java.util.Locale;

/** Who stands behind an account. */
public enum WorkerKind {
    /** Somebody who works here. */
    PERSON,
    /** Nobody: an account of the demonstration. */
    SAMPLE,
    /** Whoever holds the machine and types a command there. */
    COMMAND_LINE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
