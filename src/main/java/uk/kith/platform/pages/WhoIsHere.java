package uk.kith.platform.pages;

import java.util.Optional;
import java.util.Set;

/** Who is signed in at this moment, as the frame needs to know it. Identity answers. */
@FunctionalInterface
public interface WhoIsHere {

    Optional<Someone> now();

    /**
     * A worker who is signed in.
     *
     * @param role what they are, in words: "Social worker, Team Heron"
     * @param rights what they may do, in identity's words
     */
    record Someone(String name, String role, Set<String> rights) {}
}
