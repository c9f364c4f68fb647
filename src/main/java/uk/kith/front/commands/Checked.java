package uk.kith.front.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.files.WholeFiles;
import uk.kith.account.returns.findings.CheckedReturn;

/** Says what the national rules find in a return that was made, and puts the explanations beside it. */
final class Checked {

    private Checked() {}

    static void tell(CheckedReturn checked, Path folder, PrintWriter lines) {
        checked.inWords().forEach(lines::println);
        try {
            // Those of an earlier time do not belong to this return.
            if (checked.explained().isEmpty()) Files.deleteIfExists(folder.resolve(CheckedReturn.FILE));
            else lines.println("Wrote " + WholeFiles.write(folder, CheckedReturn.FILE, checked.explanations()));
        } catch (NotWritten | IOException failed) {
            throw new Unusable(String.valueOf(failed.getMessage()), failed);
        }
        lines.flush();
    }
}
