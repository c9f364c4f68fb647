package uk.kith.platform.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.platform.database.Acting;

/** Somebody who works here and has signed in. */
public record Worker(UUID id, String name, String signsInAs, Set<Role> roles) implements Serializable {

    public Worker {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.may(right));
    }

    /** What they are here: "Team manager, Quality assurance". */
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    /** How this worker acts on the record: seeing the children they may see, or none. */
    public Acting acting() {
        Acting acting = Acting.worker(id);
        return may(Right.SEE_CHILDREN) ? acting : acting.seeingNoChild();
    }
}
