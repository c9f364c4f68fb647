package uk.kith.front.loading.reference;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.audit.Audit;
import uk.kith.record.commissioning.Providers;

/** Loads the lists of those who provide homes, from Ofsted's workbooks or CSV: all of them or nothing, in place of those before. */
@Component
@Transactional
public class ProviderFiles {

    private final Providers providers;
    private final Audit audit;

    ProviderFiles(Providers providers, Audit audit) {
        this.providers = providers;
        this.audit = audit;
    }

    /**
     * Replaces the list by what the files hold together. A provider in two lists has the codes of both.
     *
     * @throws FilesRefused when a file is no such list, or a row of one cannot be read
     */
    public Providers.Replaced load(List<Path> files) {
        var replaced = providers.replaceBy(ProviderLists.read(files));
        var names = files.stream().map(file -> file.getFileName().toString()).toList();
        audit.did(
                "loaded",
                "provider lists",
                "%,d providers from %s".formatted(replaced.listed(), String.join(", ", names)));
        return replaced;
    }
}
