package uk.kith.front.sample.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Ids;
import uk.kith.platform.authority.AuthorityTables;
import uk.kith.platform.database.BulkOverTime;
import uk.kith.platform.database.BulkTable;
import uk.kith.platform.identity.IdentityTables;
import uk.kith.record.careleavers.CareLeaverTables;
import uk.kith.record.commissioning.CommissioningTables;
import uk.kith.record.earlyhelp.EarlyHelpTables;
import uk.kith.record.frontdoor.FrontDoorTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.missing.MissingTables;
import uk.kith.record.people.PeopleTables;
import uk.kith.record.permanence.PermanenceTables;
import uk.kith.record.safeguarding.SafeguardingTables;
import uk.kith.record.workforce.WorkforceTables;

/** Rows of the record on their way into the database, held until there are enough of them to be worth a journey. */
public final class Rows {

    private static final int WORTH_A_JOURNEY = 300_000;

    /** Every table of the sample, those that others point at first. */
    private static final List<BulkTable> IN_ORDER = List.of(
            AuthorityTables.SETTING,
            AuthorityTables.POPULATION,
            AuthorityTables.SCHOOL_TERM,
            AuthorityTables.POSTCODE,
            IdentityTables.WORKER,
            IdentityTables.ROLE_HELD,
            WorkforceTables.TEAM,
            WorkforceTables.PROFESSIONAL,
            CommissioningTables.PROVIDER,
            PeopleTables.PERSON,
            PeopleTables.IDENTIFIER,
            PeopleTables.ADDRESS,
            PeopleTables.RELATIONSHIP,
            PeopleTables.FAMILY_MEMBER,
            PeopleTables.DISABILITY,
            PeopleTables.IMMIGRATION_STATUS,
            PeopleTables.WARNING,
            WorkforceTables.INVOLVEMENT,
            FrontDoorTables.REFERRAL,
            FrontDoorTables.CONTACT,
            FrontDoorTables.ASSESSMENT,
            FrontDoorTables.ASSESSMENT_FACTOR,
            EarlyHelpTables.EPISODE,
            EarlyHelpTables.ASSESSMENT,
            SafeguardingTables.CIN_PLAN,
            SafeguardingTables.CIN_VISIT,
            SafeguardingTables.SECTION47,
            SafeguardingTables.INITIAL_CONFERENCE,
            SafeguardingTables.PROTECTION_PLAN,
            SafeguardingTables.PROTECTION_REVIEW,
            SafeguardingTables.PROTECTION_VISIT,
            SafeguardingTables.PRE_PROCEEDINGS,
            LookedAfterTables.EPISODE,
            LookedAfterTables.REVIEW,
            LookedAfterTables.MIDWAY_CHECK,
            LookedAfterTables.VISIT,
            LookedAfterTables.HEALTH_CHECK,
            LookedAfterTables.IMMUNISATION,
            LookedAfterTables.SDQ,
            LookedAfterTables.SUBSTANCE_MISUSE,
            LookedAfterTables.CONVICTION,
            LookedAfterTables.ANSWERS_FOR_YEAR,
            LookedAfterTables.PLAN_MADE,
            LookedAfterTables.VISITING_TERM,
            LookedAfterTables.DEPRIVATION_OF_LIBERTY,
            PermanenceTables.PREVIOUS_PERMANENCE,
            PermanenceTables.PLACED_FOR_ADOPTION,
            PermanenceTables.PERMANENCE_PATH,
            MissingTables.EPISODE,
            MissingTables.RETURN_INTERVIEW,
            CareLeaverTables.ANSWERS_FOR_YEAR,
            CareLeaverTables.ELIGIBILITY,
            CareLeaverTables.CONTACT,
            CareLeaverTables.PATHWAY_PLAN_REVIEW,
            IdentityTables.RESTRICTION,
            IdentityTables.MAY_SEE);

    private final BulkOverTime bulk;
    private final Moments moments;
    private final Instant now;
    private final Ids ids;
    private final Map<BulkTable, List<List<@Nullable Object>>> waiting = new LinkedHashMap<>();
    private int held;
    private long written;

    /** @param now the true time, after which nothing can have become known */
    public Rows(BulkOverTime bulk, Ids ids, SampleSize size, Instant now) {
        this.bulk = bulk;
        this.moments = new Moments(size);
        this.now = now;
        this.ids = ids;
        IN_ORDER.forEach(table -> waiting.put(table, new ArrayList<>()));
    }

    /** A row with all its columns. */
    public void add(BulkTable table, @Nullable Object... values) {
        var rows = waiting.get(table);
        if (rows == null) throw new IllegalArgumentException("The sample does not fill " + table.name());
        rows.add(Arrays.asList(values));
        held++;
    }

    /** A row that nothing else points at: its id, which comes first, is given here. */
    public void note(BulkTable table, @Nullable Object... values) {
        var row = new @Nullable Object[values.length + 1];
        row[0] = ids.next();
        System.arraycopy(values, 0, row, 1, values.length);
        add(table, row);
    }

    /** Writes what is held when it is much. Call it between families, so that nothing points at a row not yet given. */
    public void writeWhenMany() {
        if (held >= WORTH_A_JOURNEY) writeAll();
    }

    public void writeAll() {
        bulk.write(new KnownOverTime(moments).versions(waiting), moments.instants(now));
        waiting.values().forEach(List::clear);
        written += held;
        held = 0;
    }

    /** How many rows have been written. */
    public long written() {
        return written;
    }
}
