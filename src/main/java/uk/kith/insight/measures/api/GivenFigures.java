package uk.kith.insight.measures.api;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.insight.measures.Answer;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.comparing.Leaving;
import uk.kith.insight.measures.files.FigureRow;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/** Figures as a program is given them: asked in one transaction, which bears what was known when, and noted in the trail. */
@Component
class GivenFigures {

    private final Measures measures;
    private final Leaving leaving;
    private final Authority authority;
    private final Workers workers;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GivenFigures(
            Measures measures,
            Leaving leaving,
            Authority authority,
            Workers workers,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.measures = measures;
        this.leaving = leaving;
        this.authority = authority;
        this.workers = workers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param what the trail's word for it */
    List<FigureRow> to(ApiClient client, List<Measure> asked, AskedByProgram words, String what) {
        var place = authority.get(Setting.NAME).orElse("");
        // Whom figures are counted as is made when first wanted, which cannot be done in the past.
        workers.ofTheCommandLine();
        var questions = asked.stream()
                .map(measure -> words.words().question(measure, words.today(clock)))
                .toList();
        return Acting.now()
                .asKnownAt(words.knownAt())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    audit.did("gave figures", "%s to the program \"%s\"".formatted(what, client.name()), null);
                    return rows(measures.askAll(questions), client, place);
                })));
    }

    /** Who asks about one measure is told that its groups are too small; among many it is left blank. */
    private List<FigureRow> rows(List<Answer> answers, ApiClient client, String place) {
        if (client.seesSmallNumbers())
            return answers.stream()
                    .flatMap(answer -> FigureRow.of(answer, place).stream())
                    .toList();
        var told = answers.size() == 1 ? List.of(leaving.release(answers.getFirst())) : leaving.told(answers);
        return IntStream.range(0, answers.size())
                .boxed()
                .flatMap(number -> FigureRow.of(answers.get(number), told.get(number), place).stream())
                .toList();
    }
}
