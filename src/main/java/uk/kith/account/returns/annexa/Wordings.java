package uk.kith.account.returns.annexa;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.account.returns.annexa.Wording.Value;
import uk.kith.statute.codes.CodeSet;

/**
 * The wordings of the columns about any child and about children in need. What is written follows returns of 2024 (D); the
 * older and coarser wording (L) is read too. Ofsted's own workbook was not at hand.
 */
public final class Wordings {

    static final String D = "data-to-insight/ssd-data-model, Annex A script of 31 July 2024 (commit 4987c73)";
    static final String D_AND_L = D + "; earlier wording: liia-tools-pipeline, Annex_A_schema.yml (commit 4aff918)";

    static final String YES = "true";
    static final String NO = "false";

    static final Wording YES_NO = new Wording(D, List.of(yes(), no()));

    static final Wording YES_NO_UNKNOWN =
            new Wording(D, List.of(yes(), no(), value("unknown", "c) Unknown", "not known", "not recorded")));

    /** The record's gender as a person describes it. */
    static final Wording GENDER = new Wording(
            D_AND_L,
            List.of(
                    value("01", "a) Male", "M"),
                    value("02", "b) Female", "F"),
                    value(
                            "00",
                            "c) Not stated/recorded (unborn included)",
                            "c) Not stated/recorded",
                            "c) Not stated",
                            "not recorded",
                            "unknown",
                            "U"),
                    value("09", "d) Neither", "indeterminate")));

    /** What is written where no ethnicity is recorded. */
    public static final String NO_ETHNICITY = "UNKNOWN";

    static final Wording ETHNICITY = new Wording(
            D_AND_L,
            List.of(
                    value("WBRI", "a) WBRI"),
                    value("WIRI", "b) WIRI"),
                    value("WIRT", "c) WIRT"),
                    value("WOTH", "d) WOTH"),
                    value("WROM", "e) WROM"),
                    value("MWBC", "f) MWBC"),
                    value("MWBA", "g) MWBA"),
                    value("MWAS", "h) MWAS"),
                    value("MOTH", "i) MOTH"),
                    value("AIND", "j) AIND"),
                    value("APKN", "k) APKN"),
                    value("ABAN", "l) ABAN"),
                    value("AOTH", "m) AOTH"),
                    value("BCRB", "n) BCRB"),
                    value("BAFR", "o) BAFR"),
                    value("BOTH", "p) BOTH"),
                    value("CHNE", "q) CHNE"),
                    value("OOTH", "r) OOTH"),
                    value("REFU", "s) REFU"),
                    value("NOBT", "t) NOBT"),
                    value(NO_ETHNICITY, "u) UNKNOWN", "f) Not stated"),
                    coarse(
                            "a) White",
                            "b) Mixed",
                            "c) Asian or Asian British",
                            "d) Black or black British",
                            "e) Other ethnic group")));

    static final Wording SOURCE = new Wording(
            D_AND_L,
            List.of(
                    value("1A", "a) 1A: Individual"),
                    value("1B", "b) 1B: Individual"),
                    value("1C", "c) 1C: Individual"),
                    value("1D", "d) 1D: Individual"),
                    value("2A", "e) 2A: Schools", "b) Schools"),
                    value("2B", "f) 2B: Education services", "c) Education services"),
                    value("3A", "g) 3A: Health services"),
                    value("3B", "h) 3B: Health services"),
                    value("3C", "i) 3C: Health services"),
                    value("3D", "j) 3D: Health services"),
                    value("3E", "k) 3E: Health services"),
                    value("3F", "l) 3F: Health services"),
                    value("4", "m) 4: Housing", "e) Housing"),
                    value("5A", "n) 5A: LA services"),
                    value("5B", "o) 5B: LA services"),
                    value("5C", "p) 5C: LA services"),
                    value("5D", "p1) 5D: LA services"),
                    value("6", "q) 6: Police", "g) Police"),
                    value("7", "r) 7: Other legal agency", "h) Other legal agency"),
                    value("8", "s) 8: Other", "i) Other"),
                    value("9", "t) 9: Anonymous", "j) Anonymous"),
                    value("10", "u) 10: Unknown", "k) Unknown"),
                    coarse("a) Individual", "d) Health services", "f) LA services")));

    static final Wording NEED = new Wording(
            D_AND_L,
            List.of(
                    value("N1", "N1 - Abuse or neglect", "a) Abuse or neglect"),
                    value("N2", "N2 - Child's disability", "b) Child's disability"),
                    value("N3", "N3 - Parental disability or illness", "c) Parents' illness or disability"),
                    value("N4", "N4 - Family in acute stress", "d) Family in acute stress"),
                    value("N5", "N5 - Family dysfunction", "e) Family dysfunction"),
                    value("N6", "N6 - Socially unacceptable behaviour", "f) Socially unacceptable behaviour"),
                    value("N7", "N7 - Low income", "g) Low income"),
                    value("N8", "N8 - Absent parenting", "h) Absent parenting"),
                    value("N9", "N9 - Cases other than children in need", "i) Not CIN"),
                    value("N0", "N0 - Not stated", "j) Not stated")));

    static final Wording ABUSE = new Wording(
            D_AND_L,
            List.of(
                    value("NEG", "a) Neglect"),
                    value("PHY", "b) Physical abuse", "Physical"),
                    value("SAB", "c) Sexual abuse", "Sexual"),
                    value("EMO", "d) Emotional abuse", "Emotional"),
                    value("MUL", "e) Multiple/not recommended", "e) Multiple")));

    static final Wording CLOSURE = new Wording(
            D_AND_L,
            List.of(
                    value("RC1", "RC1 - Adopted", "a) Adopted"),
                    value("RC2", "RC2 - Died", "b) Died"),
                    value("RC3", "RC3 - Child arrangements order", "c) Residence Order"),
                    value("RC4", "RC4 - Special guardianship order", "d) Special Guardianship Order"),
                    value("RC5", "RC5 - Transferred to another authority", "e) Transfer to another LA"),
                    value("RC6", "RC6 - Transferred to adult social care", "f) Transfer to Adult Social Services"),
                    value(
                            "RC7",
                            "RC7 - Services ended for any other reason, including child no longer in need",
                            "g) 'Other' incl. Child no longer in need"),
                    value(
                            "RC8",
                            "RC8 - Closed after assessment, no further action",
                            "h) Child not in need after assessment"),
                    value("RC9", "RC9 - Closed after assessment, referred to early help"),
                    coarse("i) Not Stated")));

    static final Wording CASE_STATUS = new Wording(
            D_AND_L,
            List.of(
                    value("looked-after", "a) Looked after child"),
                    value("protection-plan", "b) Child Protection plan"),
                    value("in-need-plan", "c) Child in need plan"),
                    value("open-assessment", "d) Open assessment"),
                    value("closed", "e) Closed episode")));

    private Wordings() {}

    static Value value(String fact, String written, String... also) {
        return new Value(fact, written, List.of(also));
    }

    /** Values of an earlier wording that stand for several of today. */
    static Value coarse(String... words) {
        return new Value(null, words[0], Arrays.asList(words).subList(1, words.length));
    }

    /** The codes of a national set, each written with its meaning: "C2: Full care order". */
    static Stream<Value> coded(CodeSet set) {
        return set.all().stream().map(code -> value(code.code(), code.code() + ": " + code.meaning()));
    }

    private static Value yes() {
        return value(YES, "a) Yes", "Y", "1");
    }

    private static Value no() {
        return value(NO, "b) No", "N", "0");
    }
}
