package uk.kith.front.sample;

import java.util.List;
import uk.kith.platform.identity.Role;

/**
 * Somebody whom a visitor to the demonstration may sign in as. Their sign-in names end in {@code @kith.example}, which no
 * real provider gives out; by that ending they are known.
 */
public record SampleAccount(String name, String signsInAs, Role role) {

    /** The ending of every sample sign-in. */
    public static final String ENDING = "@kith.example";

    /** One for each role, and a second social worker, who may not see all that the first may. */
    public static final List<SampleAccount> ALL = List.of(
            of("Rowan Sample", Role.SOCIAL_WORKER),
            of("Robin Specimen", Role.SOCIAL_WORKER),
            of("Morgan Instance", Role.TEAM_MANAGER),
            of("Indira Example", Role.INDEPENDENT_REVIEWING_OFFICER),
            of("Perry Placeholder", Role.PERSONAL_ADVISER),
            of("Frankie Figment", Role.FRONT_DOOR_WORKER),
            of("Sandy Sketch", Role.SEND_OFFICER),
            of("Vic Vignette", Role.VIRTUAL_SCHOOL),
            of("Alex Approximate", Role.PERFORMANCE_ANALYST),
            of("Quinn Quotation", Role.QUALITY_ASSURANCE),
            of("Dara Draft", Role.DIRECTOR),
            of("Ellis Emblem", Role.ELECTED_MEMBER),
            of("Addy Abstract", Role.SYSTEM_ADMINISTRATOR));

    private static SampleAccount of(String name, Role role) {
        return new SampleAccount(name, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + ENDING, role);
    }
}
