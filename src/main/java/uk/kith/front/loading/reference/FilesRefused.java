package uk.kith.front.loading.reference;

import java.util.List;

/** Files that cannot be loaded as they are, with one sentence for each thing that is wrong. Nothing has changed. */
public final class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FilesRefused(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
