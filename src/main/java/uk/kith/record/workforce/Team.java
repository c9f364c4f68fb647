package uk.kith.record.workforce;

import java.util.List;
import java.util.UUID;

/**
 * People who work together under one manager.
 *
 * @param managers those of the team whose role here is team manager, by name
 */
public record Team(UUID id, String name, List<String> managers) {}
