package uk.kith.account.returns.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one rule flags of one return. Rows that belong together share a finding; findings are numbered from 1 in the order
 * in which they were made.
 */
public final class Flags {

    private final FieldsOfTables fields;
    private final Set<Line> seen = new HashSet<>();
    private final List<Flagged> flagged = new ArrayList<>();
    private final Map<List<@Nullable String>, Finding> byKey = new HashMap<>();
    private final List<Finding> keyed = new ArrayList<>();
    private int findings;

    Flags(List<String> ruleFields) {
        this.fields = new FieldsOfTables(ruleFields);
    }

    /** A row that is a finding by itself, and is said once. */
    public void only(Line line) {
        flagged.add(new Flagged(++findings, line, fields.of(line.table())));
    }

    /** A cell that is a finding by itself. */
    public void only(Line line, int column) {
        flagged.add(new Flagged(++findings, line, line.table().allColumns().get(column)));
    }

    /** Rows that are one finding; those that are in an earlier finding of the rule are passed over. */
    public void together(Line... lines) {
        together(Arrays.asList(lines));
    }

    /** Rows that are one finding; those that are in an earlier finding of the rule are passed over. */
    public void together(Collection<? extends Line> lines) {
        boolean isNew = false;
        for (var line : lines) {
            if (!seen.add(line)) continue;
            if (!isNew) findings++;
            isNew = true;
            flagged.add(new Flagged(findings, line, fields.of(line.table())));
        }
    }

    /** The return as a whole, when no row can be named. */
    public void wholeReturn() {
        flagged.add(new Flagged(++findings, null, ""));
    }

    /** The finding that is known by these values: said twice, it is one. */
    public Finding under(Cell... key) {
        var texts = new ArrayList<@Nullable String>(key.length);
        for (var cell : key) texts.add(cell.text());
        return byKey.computeIfAbsent(texts, none -> {
            var finding = new Finding();
            keyed.add(finding);
            return finding;
        });
    }

    /** One finding made of single cells. */
    public static final class Finding {

        private final Map<Line, Set<Integer>> cells = new LinkedHashMap<>();

        /** Adds the cells of a row in the places of those columns. */
        public Finding cells(Line line, int... columns) {
            var there = cells.computeIfAbsent(line, none -> new TreeSet<>());
            for (int column : columns) there.add(column);
            return this;
        }
    }

    /** What the same rule flagged of another part of the return, after what it flagged of this one. */
    void addAll(Flags others) {
        all();
        int before = findings;
        for (var one : others.all()) flagged.add(new Flagged(before + one.finding(), one.line(), one.fields()));
        findings = before + others.findings;
    }

    List<Flagged> all() {
        for (var finding : keyed) {
            findings++;
            finding.cells.forEach((line, columns) ->
                    flagged.add(new Flagged(findings, line, FieldsOfTables.named(line.table(), columns))));
        }
        keyed.clear();
        return flagged;
    }
}
