package uk.kith.account.returns.rules;

/** How much a finding weighs with the department that collects the return. */
public enum Severity {
    /** Must be mended before the return is sent. */
    ERROR,
    /** Must be mended or explained: what is unlikely may be true. */
    QUERY;

    /** As the check prints it: {@code error} or {@code query}. */
    public String word() {
        return this == ERROR ? "error" : "query";
    }
}
