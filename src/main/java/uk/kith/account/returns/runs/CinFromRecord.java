package uk.kith.account.returns.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.cin.files.CinWriter;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.producing.ProducedCensuses;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.database.Acting;

/** The census of children in need as the record tells it. */
@Component
class CinFromRecord implements CheckedReturn.FromRecord {

    private final ProducedCensuses censuses;
    private final Clock clock;

    CinFromRecord(ProducedCensuses censuses, Clock clock) {
        this.censuses = censuses;
        this.clock = clock;
    }

    @Override
    public Told told(CollectionYear year) {
        var made = censuses.whose(year, madeAt());
        return new CinTold(made.message(), made.children());
    }

    @Override
    public List<SentForm> forms() {
        return List.of(SentForm.XML);
    }

    @Override
    public MadeFile made(CollectionYear year, SentForm form) {
        var message = censuses.of(year, madeAt());
        try (var folder = WorkFolder.make()) {
            var file = folder.path().resolve("cin-" + year.label() + ".xml");
            var written = CinWriter.xml(message, file);
            int leftOut = written.leftOut().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return new MadeFile(String.valueOf(file.getFileName()), Files.readAllBytes(file), leftOut);
        } catch (NotWritten | IOException failed) {
            throw new UncheckedIOException(failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    /** The Header says when the message was made; made again as it was known, it says the same. */
    private Instant madeAt() {
        var knownAt = Acting.now().knownAt();
        return knownAt == null ? clock.instant() : knownAt;
    }
}
