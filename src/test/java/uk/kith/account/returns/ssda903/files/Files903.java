package uk.kith.account.returns.ssda903.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.kernel.CollectionYear;

/** Small files of a return for tests: the children in them are numbers. */
final class Files903 {

    static final CollectionYear YEAR = new CollectionYear(2018);
    static final String DOLO = "CHILD,DOB,DOLO_START,DOLO_END\r\n";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n";

    private Files903() {}

    static Path file(Path folder, String name, String text) throws IOException {
        return file(folder, name, text.getBytes(UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static Path workbook(Path folder, Consumer<Workbook> content) throws IOException {
        var file = folder.resolve("return.xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Kith", "1.0");
            content.accept(workbook);
            workbook.finish();
        }
        return file;
    }

    static Return read(Path... files) throws UnusableFile {
        return new ReturnFiles().read(List.of(files), YEAR);
    }
}
