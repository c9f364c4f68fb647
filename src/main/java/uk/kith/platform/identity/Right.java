package uk.kith.platform.identity;

/** One kind of thing that a role lets a worker do. Which children it lets them do it for is the access policy's question. */
public enum Right {
    SEE_CHILDREN("see children's records"),
    SEE_FIGURES("see figures"),
    RECORD("record and correct"),
    EXPORT("take lists out of Kith"),
    MANAGE("restrict records and review broken glass"),
    PUBLISH("sign off and publish reports"),
    LOAD_AND_PRODUCE("load and produce returns"),
    ADMINISTER("change workers, roles and settings");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
