package uk.kith.platform.identity.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.identity.Role;
import uk.kith.platform.pages.Problems;

/** Somebody who starts to work here, as typed into the form. */
record StarterTyped(
        @Nullable String name,
        @Nullable String signsInAs,
        @Nullable List<String> roles) {

    static final StarterTyped BLANK = new StarterTyped(null, null, null);

    Tidy tidy() {
        return new Tidy(
                Objects.requireNonNullElse(name, "").strip(),
                Objects.requireNonNullElse(signsInAs, "").strip(),
                Objects.requireNonNullElse(roles, List.<String>of()).stream()
                        .map(Role::of)
                        .collect(Collectors.toSet()));
    }

    /** The same with nothing left out. */
    record Tidy(String name, String signsInAs, Set<Role> roles) {

        Problems problems() {
            var problems = Problems.NONE;
            if (name.isEmpty()) {
                problems = problems.and("name", "Type their name.");
            }
            if (signsInAs.isEmpty()) {
                problems = problems.and(
                        "signsInAs", "Type the name they sign in by, mostly their e-mail address at work.");
            }
            return problems;
        }
    }
}
