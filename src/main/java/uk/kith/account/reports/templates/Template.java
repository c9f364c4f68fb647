package uk.kith.account.reports.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a kind of report says each time.
 *
 * @param name as commands and addresses call it: {@code scrutiny}
 * @param text the file it was read from, which a report keeps
 */
public record Template(String name, String title, String text, List<Block> blocks) {

    public Stream<Reference> references() {
        return blocks.stream().flatMap(Block::references).distinct();
    }

    public List<Block.Box> boxes() {
        return blocks.stream()
                .filter(Block.Box.class::isInstance)
                .map(Block.Box.class::cast)
                .toList();
    }

    /** Which measures count some of those whom others count. */
    public List<Block.Parts> parts() {
        return blocks.stream()
                .filter(Block.Parts.class::isInstance)
                .map(Block.Parts.class::cast)
                .toList();
    }

    public Optional<Block.Box> box(String id) {
        return boxes().stream().filter(box -> box.id().equals(id)).findFirst();
    }
}
