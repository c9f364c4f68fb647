package uk.kith.account.returns.ssda903.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Table;

/** A looked-after return as its rules read it: its rows, by table and by child, with last year's beside them. */
public final class CareReturn {

    private static final int CHILDREN_OF_A_PART = 64;

    private final Terms terms;
    private final List<List<CareLine>> now;
    private final List<CareChild> children;
    private final List<CareChild> nobodies;
    private final Set<Table> present;
    private final Set<Table> presentLastYear;
    private final Set<Table> filledLastYear;
    private final boolean knowsUasc;
    private final boolean knowsUascLastYear;
    private final Set<Table> withoutBirth;

    private CareReturn(Gathering gathered) {
        terms = gathered.terms;
        now = gathered.now;
        children = List.copyOf(gathered.children.values());
        nobodies = gathered.nobodies;
        present = gathered.present;
        presentLastYear = gathered.presentLastYear;
        filledLastYear = gathered.filledLastYear;
        knowsUasc = gathered.knowsUasc;
        knowsUascLastYear = gathered.knowsUascLastYear;
        withoutBirth = gathered.withoutBirth;
    }

    /** A few children of a return, under the same terms. */
    private CareReturn(CareReturn whole, List<CareChild> some) {
        terms = whole.terms;
        now = new ArrayList<>();
        for (var table : Table.values()) {
            var rows = new ArrayList<CareLine>();
            for (var child : some) rows.addAll(child.rows(table));
            now.add(rows);
        }
        children = some.stream().filter(child -> !child.isNobody()).toList();
        nobodies = List.of();
        present = whole.present;
        presentLastYear = whole.presentLastYear;
        filledLastYear = whole.filledLastYear;
        knowsUasc = whole.knowsUasc;
        knowsUascLastYear = whole.knowsUascLastYear;
        withoutBirth = whole.withoutBirth;
    }

    /** The return in parts of some children each: small enough that a part stays near the processor for all its rules. */
    public List<CareReturn> parts() {
        var parts = new ArrayList<CareReturn>();
        for (int i = 0; i < children.size(); i += CHILDREN_OF_A_PART)
            parts.add(new CareReturn(this, children.subList(i, Math.min(children.size(), i + CHILDREN_OF_A_PART))));
        if (!nobodies.isEmpty()) parts.add(new CareReturn(this, nobodies));
        return parts;
    }

    /** Some children of the return, by their identifiers. */
    CareReturn only(Set<String> ids) {
        return new CareReturn(
                this,
                children.stream()
                        .filter(child -> ids.contains(String.valueOf(child.id().text())))
                        .toList());
    }

    public Terms terms() {
        return terms;
    }

    public List<CareLine> rows(Table table) {
        return now.get(table.ordinal());
    }

    /** The children who have an identifier, in the order in which the return first names them. */
    public Collection<CareChild> children() {
        return children;
    }

    /** Whether the table was supplied; it may be there and have no rows. */
    public boolean has(Table table) {
        return present.contains(table);
    }

    public boolean hasLastYear(Table table) {
        return presentLastYear.contains(table);
    }

    /** Whether a table of last year was supplied and is not empty. */
    boolean hasRowsLastYear(Table table) {
        return filledLastYear.contains(table);
    }

    /** Whether Header rows of this year say who is an unaccompanied asylum-seeking child. */
    boolean knowsUasc() {
        return knowsUasc;
    }

    boolean knowsUascLastYear() {
        return knowsUascLastYear;
    }

    /** Whether the rows of a table say the child's date of birth themselves: those of an XML return may not. */
    boolean saysBirth(Table table) {
        return !withoutBirth.contains(table);
    }

    /** Takes rows table by table, and gives the return. */
    public static final class Gathering {

        private final Terms terms;
        private final Cells cells = new Cells(DateCell::number);
        private final Map<String, CareChild> children = new LinkedHashMap<>();
        private final List<CareChild> nobodies = new ArrayList<>();
        private CareChild lastChild = new CareChild(Cell.BLANK);
        private final List<List<CareLine>> now = new ArrayList<>();
        private final Set<Table> present = EnumSet.noneOf(Table.class);
        private final Set<Table> presentLastYear = EnumSet.noneOf(Table.class);
        private final Set<Table> filledLastYear = EnumSet.noneOf(Table.class);
        private final Set<Table> withoutBirth = EnumSet.noneOf(Table.class);
        private boolean knowsUasc;
        private boolean knowsUascLastYear;

        public Gathering(Terms terms) {
            this.terms = terms;
            for (int i = 0; i < Table.values().length; i++) now.add(new ArrayList<>());
        }

        /** Says that a table was supplied. */
        public void has(Table table, boolean lastYear) {
            (lastYear ? presentLastYear : present).add(table);
        }

        /** Says that the rows of a table have no column DOB. */
        public void lacksBirth(Table table) {
            withoutBirth.add(table);
        }

        /** Says that Header rows have the UASC column filled. */
        public void knowsUasc(boolean lastYear) {
            if (lastYear) knowsUascLastYear = true;
            else knowsUasc = true;
        }

        /** @param texts the cells in the order of the table's columns, blank ones null */
        public void row(Table table, boolean lastYear, int number, @Nullable String[] texts) {
            var read = new Cell[texts.length];
            for (int i = 0; i < texts.length; i++) read[i] = cells.of(texts[i]);
            has(table, lastYear);
            row(table, lastYear, number, read);
        }

        /** A row of a table that {@link #has} told of. */
        void row(Table table, boolean lastYear, int number, Cell[] read) {
            var child = child(read[0]);
            var line = new CareLine(table, number, read, child);
            child.add(line, table, lastYear);
            if (lastYear) filledLastYear.add(table);
            else now.get(table.ordinal()).add(line);
        }

        public CareReturn gathered() {
            return new CareReturn(this);
        }

        private CareChild child(Cell id) {
            if (id == lastChild.id() && id.isGiven()) return lastChild;
            var text = id.text();
            if (text != null) return lastChild = children.computeIfAbsent(text, none -> new CareChild(id));
            var nobody = new CareChild(id);
            nobodies.add(nobody);
            return nobody;
        }
    }
}
