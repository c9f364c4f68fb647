package uk.kith.account.reports.templates;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot stand: every mistake with its file and line. */
public final class TemplateRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateRefused(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    }

    TemplateRefused(String sentence) {
        super(sentence);
    }
}
