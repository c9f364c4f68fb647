package uk.kith.platform.identity;

import static uk.kith.platform.identity.Right.ADMINISTER;
import static uk.kith.platform.identity.Right.EXPORT;
import static uk.kith.platform.identity.Right.LOAD_AND_PRODUCE;
import static uk.kith.platform.identity.Right.MANAGE;
import static uk.kith.platform.identity.Right.PUBLISH;
import static uk.kith.platform.identity.Right.RECORD;
import static uk.kith.platform.identity.Right.SEE_CHILDREN;
import static uk.kith.platform.identity.Right.SEE_FIGURES;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody is here, and so what they may do. A worker may hold several roles. */
public enum Role {
    SOCIAL_WORKER("Social worker", SEE_CHILDREN, SEE_FIGURES, RECORD, EXPORT),
    TEAM_MANAGER("Team manager", SEE_CHILDREN, SEE_FIGURES, RECORD, EXPORT, MANAGE),
    INDEPENDENT_REVIEWING_OFFICER("Independent reviewing officer", SEE_CHILDREN, SEE_FIGURES, RECORD, EXPORT),
    PERSONAL_ADVISER("Personal adviser", SEE_CHILDREN, SEE_FIGURES, RECORD, EXPORT),
    FRONT_DOOR_WORKER("Front-door worker", SEE_CHILDREN, SEE_FIGURES, RECORD),
    SEND_OFFICER("SEND officer", SEE_CHILDREN, SEE_FIGURES, RECORD),
    VIRTUAL_SCHOOL("Virtual school", SEE_CHILDREN, SEE_FIGURES, RECORD),
    PERFORMANCE_ANALYST("Performance analyst", SEE_CHILDREN, SEE_FIGURES, EXPORT, LOAD_AND_PRODUCE),
    QUALITY_ASSURANCE("Quality assurance", SEE_CHILDREN, SEE_FIGURES, EXPORT),
    DIRECTOR("Director", SEE_CHILDREN, SEE_FIGURES, EXPORT, MANAGE, PUBLISH),
    ELECTED_MEMBER("Elected member", SEE_FIGURES),
    SYSTEM_ADMINISTRATOR("System administrator", ADMINISTER);

    private final String words;
    private final Set<Right> rights;

    Role(String words, Right... rights) {
        this.words = words;
        this.rights = EnumSet.noneOf(Right.class);
        this.rights.addAll(Arrays.asList(rights));
    }

    /** The role as said in the office. */
    public String words() {
        return words;
    }

    /** The role as the database and a sign-in provider write it: {@code team-manager}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role called " + key + "."));
    }

    public Set<Right> rights() {
        return Collections.unmodifiableSet(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
