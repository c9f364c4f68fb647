package uk.kith.account.returns.runs;

import java.nio.file.Path;
import java.util.List;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.kernel.CollectionYear;

/** A national return that runs can check: how it is read, what its rules are, and how its file is made. */
interface CheckedReturn {

    /** As the commands call it: {@code ssda903}. */
    String name();

    /** As people call it: "Children looked after (SSDA903)". */
    String title();

    List<? extends ReturnTable> tables();

    /** The columns that, with the child, tell a row of a table apart from one run to the next. */
    List<String> placedBy(ReturnTable table);

    Rulebook<?> book();

    /** @throws UnusableFile when the files cannot be taken, with everything that is wrong with them */
    Told ofFiles(CollectionYear year, List<Path> files) throws UnusableFile;

    FromRecord fromRecord();

    /** How a return is made from the record, for whoever is acting and as known when they ask. */
    interface FromRecord {

        /** The rows that the file would have. */
        Told told(CollectionYear year);

        /** The forms of file it can be sent in. */
        List<SentForm> forms();

        /** The file. The children in it have been shown to the worker who acts. */
        MadeFile made(CollectionYear year, SentForm form);
    }
}
