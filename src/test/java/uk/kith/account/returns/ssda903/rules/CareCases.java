package uk.kith.account.returns.ssda903.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.kith.account.returns.PeerCasesTest;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Table;

/** Answers the worked cases of the looked-after return with our rules. */
public final class CareCases implements PeerCasesTest.Answers {

    /** Names that the sector's checker wrongly reads in a few rules, and the columns that are meant. */
    private static final Map<String, String> MEANT =
            Map.of("UASC_STATUS", "UASC", "DATE_EPISODE_CEASED", "DEC", "PLACEMENT", "PLACE");

    /** The cases name no postcode file: what has the shape of a postcode counts as one. */
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");

    @Override
    public String difference(JsonNode one) {
        var rule = CareRules.BOOK.inForce(2027).stream()
                .filter(known -> known.code().equals(one.get("rule").asString()))
                .findFirst();
        if (rule.isEmpty()) return "there is no such rule";
        var ours = flagged(rule.get(), one);
        var theirs = expected(one);
        if (ours.equals(theirs)) return "";
        var tooMany = new TreeSet<>(ours);
        tooMany.removeAll(theirs);
        var tooFew = new TreeSet<>(theirs);
        tooFew.removeAll(ours);
        return "flags too many %s, too few %s".formatted(tooMany, tooFew);
    }

    private static Set<String> flagged(Rule<CareReturn> rule, JsonNode one) {
        return Outcome.of(rule, asReturn(one)).flagged().stream()
                .map(flagged -> flagged.line())
                .filter(line -> line != null)
                .map(line -> line.table().title() + " " + (line.number() - 1))
                .collect(toSet());
    }

    private static Set<String> expected(JsonNode one) {
        var places = new TreeSet<String>();
        one.get("expected")
                .properties()
                .forEach(table -> table.getValue().forEach(row -> places.add(table.getKey() + " " + row.asInt())));
        return places;
    }

    private static CareReturn asReturn(JsonNode one) {
        var gathering = new CareReturn.Gathering(terms(one.get("metadata")));
        one.get("tables").properties().forEach(entry -> {
            boolean last = entry.getKey().endsWith("_last");
            var table = CareExample.table(entry.getKey().replace("_last", ""));
            gathering.has(table, last);
            var columns = one.get("columns")
                    .get(entry.getKey())
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(column -> MEANT.getOrDefault(column, column))
                    .collect(Collectors.toSet());
            if (table == Table.HEADER && columns.contains("UASC")) gathering.knowsUasc(last);
            if (!last && !columns.contains("DOB")) gathering.lacksBirth(table);
            int number = 0;
            for (var row : entry.getValue()) gathering.row(table, last, ++number, cells(table, row));
        });
        return gathering.gathered();
    }

    private static @Nullable String[] cells(Table table, JsonNode row) {
        var cells = new @Nullable String[table.allColumns().size()];
        row.properties().forEach(cell -> {
            int place = table.allColumns().indexOf(MEANT.getOrDefault(cell.getKey(), cell.getKey()));
            if (place >= 0 && !cell.getValue().isNull())
                cells[place] = cell.getValue().asString();
        });
        return cells;
    }

    private static Terms terms(JsonNode metadata) {
        return new Terms(
                day(metadata.get("collection_start")),
                day(metadata.get("collection_end")),
                text(metadata.get("collectionYear"), ""),
                text(metadata.get("localAuthority"), "E08000026"),
                "xml".equals(text(metadata.get("file_format"), "csv")),
                providers(metadata.get("provider_info")),
                code -> POSTCODE.matcher(code).matches() ? new PostcodeList.PostcodePlace(0, 0, null) : null,
                true);
    }

    private static Map<String, ListedProvider> providers(@Nullable JsonNode list) {
        Map<String, ListedProvider> providers = new HashMap<>();
        if (list == null) return providers;
        for (var row : list) {
            var urn = text(row.get("URN"), "");
            providers.putIfAbsent(
                    urn,
                    new ListedProvider(
                            urn,
                            codes(row.get("PLACE_CODES")),
                            codes(row.get("PROVIDER_CODES")),
                            day(row.get("REG_END")),
                            orNull(row.get("POSTCODE")),
                            orNull(row.get("LA_CODE_INFERRED"))));
        }
        return providers;
    }

    private static Set<String> codes(@Nullable JsonNode text) {
        var list = orNull(text);
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(String::strip).collect(toSet());
    }

    private static Day day(@Nullable JsonNode text) {
        var date = orNull(text);
        return date == null ? Day.NO_DAY : Day.of(DateCell.number(date));
    }

    private static @Nullable String orNull(@Nullable JsonNode text) {
        return text == null || text.isNull() ? null : text.asString();
    }

    private static String text(@Nullable JsonNode text, String orElse) {
        var said = orNull(text);
        return said == null ? orElse : said;
    }
}
