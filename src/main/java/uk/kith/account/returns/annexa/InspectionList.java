package uk.kith.account.returns.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.ReturnTable;

/**
 * A list of Ofsted's Annex A, which an authority hands over at the start of an ILACS inspection: a sheet of the workbook, with a
 * row for each child or event.
 */
public enum InspectionList implements ReturnTable {
    CONTACTS("Contacts", "a child of a contact received in the six months before inspection", InNeedColumns.CONTACTS),
    EARLY_HELP(
            "Early help",
            "an early help assessment of the last six months, or early help now running",
            InNeedColumns.EARLY_HELP),
    REFERRALS("Referrals", "a referral received in the last six months", InNeedColumns.REFERRALS),
    ASSESSMENTS("Assessments", "an assessment open at any time in the last six months", InNeedColumns.ASSESSMENTS),
    SECTION_47(
            "Section 47 enquiries",
            "a section 47 enquiry of the last six months, undecided ones too",
            InNeedColumns.SECTION_47),
    IN_NEED(
            "Children in need",
            "somebody in receipt of services as a child in need at inspection or in the six months before",
            InNeedColumns.IN_NEED),
    PROTECTION(
            "Child protection",
            "a child with a protection plan at inspection, or whose plan ended in the six months before",
            InNeedColumns.PROTECTION),
    LOOKED_AFTER(
            "Children in care",
            "a child in care at inspection, or who left care in the six months before",
            CareColumns.LOOKED_AFTER),
    CARE_LEAVERS(
            "Care leavers", "a young person entitled to leaving care services at inspection", CareColumns.CARE_LEAVERS),
    ADOPTION(
            "Adoption",
            "a child who in the last 12 months was adopted, is to be placed for adoption, or no longer is",
            CareColumns.ADOPTION),
    ADOPTERS(
            "Adopters",
            "somebody in contact with the authority's adoption agency in the last 12 months",
            CareColumns.ADOPTERS);

    private static final Pattern SHEET = Pattern.compile("(?i)\\s*list[ _-]*(\\d{1,2})(?!\\d).*");

    private final String title;
    private final String row;
    private final List<Column> columns;

    InspectionList(String title, String row, List<Column> columns) {
        this.title = title;
        this.row = row;
        this.columns = columns;
    }

    /** From 1 to 11. */
    public int number() {
        return ordinal() + 1;
    }

    @Override
    public String title() {
        return title;
    }

    /** What a row of it stands for, in words. */
    public String row() {
        return row;
    }

    /** "List 7". */
    public String sheet() {
        return "List " + number();
    }

    /** In the order in which they stand. */
    public List<Column> columns() {
        return columns;
    }

    /** What a fact keeps of having been told by this list of the workbook of a day: "2026-11-20/3". */
    public String toldOn(LocalDate day) {
        return day + "/" + number();
    }

    /** The headings. */
    @Override
    public List<String> allColumns() {
        return columns.stream().map(Column::heading).toList();
    }

    /**
     * The place of the column that tells a fact, from 0.
     *
     * @throws IllegalArgumentException when the list has no such column
     */
    public int place(String fact) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).fact().equals(fact)) return i;
        throw new IllegalArgumentException("%s has no %s".formatted(sheet(), fact));
    }

    public Column column(String fact) {
        return columns.get(place(fact));
    }

    /** The list that a sheet of that name is, as "List 7", "list_7" or "List 7 Child protection". */
    public static Optional<InspectionList> ofSheet(@Nullable String name) {
        var named = SHEET.matcher(name == null ? "" : name);
        if (!named.matches()) return Optional.empty();
        int number = Integer.parseInt(named.group(1));
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }
}
