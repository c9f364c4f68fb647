package uk.kith.account.returns.producing;

import org.jspecify.annotations.Nullable;

/** What every row of a child's may say of them: the authority's own identifier, date of birth and sex. */
record ChildKnown(
        @Nullable String localId,
        @Nullable String bornOn,
        @Nullable String sex) {

    static final ChildKnown NOBODY = new ChildKnown(null, null, null);

    @Nullable String at(String fact) {
        return switch (fact) {
            case "date_of_birth" -> bornOn;
            case "sex" -> sex;
            default -> throw new IllegalArgumentException(fact);
        };
    }
}
