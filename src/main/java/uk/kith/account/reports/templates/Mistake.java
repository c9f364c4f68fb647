package uk.kith.account.reports.templates;

/** What is wrong in a template or in what somebody wrote, and where. */
public record Mistake(String file, int line, String sentence) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + sentence;
    }
}
