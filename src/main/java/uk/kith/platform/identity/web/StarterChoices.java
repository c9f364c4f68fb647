package uk.kith.platform.identity.web;

import java.util.Arrays;
import java.util.List;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Option;

/** The page of workers: who is here, and the form for somebody who starts, with what was typed into it. */
public record StarterChoices(List<Worker> workers, String name, String signsInAs, List<String> chosen) {

    static StarterChoices of(List<Worker> workers, StarterTyped.Tidy typed) {
        return new StarterChoices(
                workers,
                typed.name(),
                typed.signsInAs(),
                typed.roles().stream().map(Role::key).toList());
    }

    public List<Option> roles() {
        return allRoles();
    }

    static List<Option> allRoles() {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.key(), role.words()))
                .toList();
    }
}
