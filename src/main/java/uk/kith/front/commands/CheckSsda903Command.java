package uk.kith.front.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.account.returns.ssda903.rules.Terms;
import uk.kith.front.loading.reference.FilesRefused;
import uk.kith.front.loading.reference.ListsForChecks;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.authority.Postcodes;
import uk.kith.record.commissioning.Provider;

/** Checks the files of one SSDA903 return. */
@Command(
        name = "ssda903",
        description = "Holds the files of an SSDA903 return against the national rules.",
        footer =
                "Without last year's return, the lists of providers, the postcode directory or the authority's code, the "
                        + "rules that need them are not asked, and the check says which.")
final class CheckSsda903Command implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "CSV files or folders of them, or one XML return, or one workbook (.xlsx).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Mixin
    private final CheckAsked asked = new CheckAsked();

    @Option(names = "--previous", paramLabel = "PATH", description = "The return of the year before.")
    private List<Path> previous = List.of();

    @Option(names = "--authority", paramLabel = "CODE", description = "The authority's own code, as E08000026.")
    @Nullable private String authority;

    @Option(names = "--providers", paramLabel = "FILE", description = "Ofsted's lists: workbooks (.xlsx) or CSV files.")
    private List<Path> providerFiles = List.of();

    @Option(names = "--postcodes", paramLabel = "FILE", description = "The postcode directory: CSV files.")
    private List<Path> postcodeFiles = List.of();

    @Option(names = "--from", paramLabel = "D", description = "The first day collected, if it is not 1 April.")
    @Nullable private LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "The last day collected, if it is not 31 March.")
    @Nullable private LocalDate to;

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from))
            throw new Unusable("The last day collected, %s, is before the first, %s.".formatted(to, from));
        var rules = asked.rules(CareRules.BOOK);
        var now = read(paths, asked.year());
        var last = previous.isEmpty() ? null : read(previous, asked.year().previous());
        asked.tell(now.notices());
        now.unread()
                .forEach(row -> asked.tell(List.of(
                        "%s row %d was not read: %s".formatted(row.table().title(), row.number(), row.reason()))));
        var whole = CareReturns.of(now, last, terms(now, last));
        return asked.answer(CareRules.ask(whole, rules));
    }

    private Terms terms(Return now, @Nullable Return last) {
        try {
            var providers = providerFiles.isEmpty() ? null : ListsForChecks.providers(providerFiles);
            var postcodes = postcodeFiles.isEmpty()
                    ? null
                    : ListsForChecks.postcodes(
                            postcodeFiles, wanted(now, last, providers == null ? List.of() : providers));
            return new Terms(
                    Day.of(from == null ? asked.year().firstDay() : from),
                    Day.of(to == null ? asked.year().lastDay() : to),
                    Integer.toString(asked.year().ending()),
                    authority == null ? null : authority.strip().toUpperCase(Locale.ROOT),
                    isXml(),
                    providers == null ? null : ListsForChecks.asListed(providers, postcodes),
                    postcodes,
                    postcodes != null || CareReturns.tellsPlaces(now));
        } catch (FilesRefused refused) {
            throw new Unusable(String.valueOf(refused.getMessage()), refused);
        }
    }

    private boolean isXml() {
        return paths.size() == 1
                && paths.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static Set<String> wanted(Return now, @Nullable Return last, Iterable<Provider> providers) {
        var wanted = new HashSet<String>();
        for (var whole : last == null ? List.of(now) : List.of(now, last))
            for (var episode : whole.rows(Table.EPISODES))
                for (var column : List.of("HOME_POST", "PL_POST")) {
                    var postcode = episode.cell(column);
                    if (postcode != null) wanted.add(Postcodes.tidy(postcode));
                }
        for (var provider : providers) if (provider.postcode() != null) wanted.add(provider.postcode());
        return wanted;
    }

    private static Return read(List<Path> paths, CollectionYear year) {
        try {
            return new ReturnFiles().read(paths, year);
        } catch (UnusableFile unusable) {
            throw new Unusable(unusable.getMessage() + "\nNothing was checked.", unusable);
        }
    }
}
