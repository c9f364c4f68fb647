package uk.kith.front.sample.lives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.place.Address;

/**
 * Brothers and sisters with their parents.
 *
 * @param home where the family lives; null where it lives abroad
 * @param known when social workers knew the children at home, in order; none where they came into care
 */
public record Family(UUID id, @Nullable Address home, List<Parent> parents, List<Child> children, List<Known> known) {}
