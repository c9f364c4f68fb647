package uk.kith.account.returns.cin.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.files.Shown;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.files.XmlCursor;
import uk.kith.account.returns.files.XmlText;
import uk.kith.kernel.CollectionYear;

/**
 * Reads census messages. What is wrong with the file as a whole refuses it, in a sentence; an element that has no place
 * in the message is passed over and told of, and the reading goes on.
 */
public final class CinFiles {

    private final Limits limits;

    public CinFiles() {
        this(Limits.STANDARD);
    }

    public CinFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param year the collection year the message is said to be of; where its Header says another, a notice tells so
     * @throws UnusableFile when the file cannot be taken
     */
    public CinMessage read(Path file, CollectionYear year) throws UnusableFile {
        var problems = new Problems();
        var notices = new ArrayList<String>();
        var rows = read(file, problems, notices);
        problems.throwIfAny();
        var message = CinMessage.of(year, rows, List.of());
        notices.addAll(CinNotices.of(message));
        return CinMessage.of(
                year,
                rows,
                notices.stream()
                        .map(notice -> new ReturnFileProblem(file, "", notice).line())
                        .toList());
    }

    private List<CinRow> read(Path file, Problems problems, List<String> notices) {
        try {
            var objection = objection(file);
            if (objection == null) return parse(file, notices);
            problems.add(file, objection);
        } catch (XmlCursor.Stopped stopped) {
            problems.add(stopped.place(), stopped.sentence());
        } catch (AccessDeniedException denied) {
            problems.add(file, "The file may not be read by this user.");
        } catch (IOException broken) {
            problems.add(file, "The file cannot be read: %s.".formatted(broken.getMessage()));
        }
        return List.of();
    }

    private @Nullable String objection(Path file) throws IOException {
        if (!Files.exists(file)) return "There is no such file.";
        if (Files.isDirectory(file)) return "This is a folder; a census message is one XML file.";
        if (Files.size(file) > limits.fileBytes())
            return "The file is larger than the %s that are read.".formatted(Limits.words(limits.fileBytes()));
        return Files.size(file) == 0 ? "The file is empty." : null;
    }

    private List<CinRow> parse(Path file, List<String> notices) throws IOException, XmlCursor.Stopped {
        var passed = new Passed();
        try (var in = Files.newInputStream(file);
                var xml = new XmlCursor(file, XmlText.of(in), limits, passed)) {
            var rows = new CinReading(xml, passed).message();
            var namespace = xml.namespace();
            if (namespace != null)
                notices.add("The message is in the namespace %s; a census message has none. It is read all the same."
                        .formatted(Shown.text(namespace)));
            notices.addAll(passed.sentences());
            return rows;
        }
    }
}
