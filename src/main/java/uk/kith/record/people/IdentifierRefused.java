package uk.kith.record.people;

import uk.kith.kernel.PracticeForbids;

/** A number that cannot be this person's. */
public abstract sealed class IdentifierRefused extends PracticeForbids {

    private static final long serialVersionUID = 1L;

    private IdentifierRefused(String because, String next) {
        super(because, next);
    }

    /** Its check letter or digit says that it was mistyped. */
    public static final class NotThatNumber extends IdentifierRefused {
        private static final long serialVersionUID = 1L;

        NotThatNumber(String kind) {
            super("This is not a " + kind + ": its check character does not fit", "Check each letter and figure.");
        }
    }

    /** Nobody has two of these at one time. */
    public static final class HasOneAlready extends IdentifierRefused {
        private static final long serialVersionUID = 1L;

        HasOneAlready() {
            super("They have a number of this kind already", "Correct that one.");
        }
    }
}
