package uk.kith.account.returns.annexa;

import static uk.kith.account.returns.annexa.Wordings.D_AND_L;
import static uk.kith.account.returns.annexa.Wordings.coarse;
import static uk.kith.account.returns.annexa.Wordings.coded;
import static uk.kith.account.returns.annexa.Wordings.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.account.returns.annexa.Wording.Value;
import uk.kith.statute.codes.CodeSets;

/**
 * The wordings of the columns about children looked after, care leavers and adoption. Where the 2024 return passes the code
 * of SSDA903 through, the code is written with its meaning; the groups of the earlier wording are read where they mean one code.
 */
final class CareWordings {

    static final Wording LEGAL_STATUS = passed(
            "LS",
            Map.of(
                    "C1", "a) Interim care orders",
                    "C2", "b) Full care orders",
                    "D1", "c) Freed for Adoption",
                    "E1", "d) Placement order granted"),
            "e) Accommodated under S20",
            "f) Detained on child protection grounds in LA accommodation",
            "g) Youth justice legal Statuses");

    static final Wording PLACEMENT_TYPE = passed(
            "PLACE",
            new Earlier()
                    .with("P1", "c) Placed with parents")
                    .with("P2", "d) Independent living")
                    .with("P3", "e) Residential employment")
                    .with("H5", "f) Residential accommodation")
                    .with("K1", "g) Secure Children’s Homes")
                    .with("K2", "h) Children’s Homes")
                    .with("R1", "i) Residential Care Home")
                    .with("R2", "j) NHS/Health Trust")
                    .with("R3", "k) Family Centre or Mother and Baby Unit")
                    .with("R5", "l) Young Offender Institution")
                    .with("S1", "m) Residential school")
                    .with("Z1", "n) Other placements")
                    .words(),
            "a) Foster Placement",
            "b) Placed for adoption",
            "o) Temporary placement");

    static final Wording PLACEMENT_PROVIDER =
            passed("PLACE_PROVIDER", Map.of("PR1", "a) Own LA", "PR4", "b) Private"), "c) Other");

    static final Wording REASON_CEASED = passed(
            "REC",
            new Earlier()
                    .with("E2", "b) Died")
                    .with("E3", "c) Care taken by another LA")
                    .with(
                            "E13",
                            "e) Left care to live with parents, relatives or other person with no parental responsibility")
                    .with("E41", "f) Residence order granted")
                    .with("E7", "i) Transferred to residential care funded by adult social services")
                    .with("E9", "j) Sentenced to custody")
                    .with("E14", "k) Accommodation on remand ended")
                    .with("E15", "l) Age assessment determined child was 18 or over")
                    .with("E16", "m) Child moved abroad")
                    .with("E8", "n) Care ceased for any other reason")
                    .words(),
            "a) Adopted",
            "d) Returned home to live with parents or relatives",
            "g) Special Guardianship Orders",
            "h) Moved into independent living");

    static final Wording LOCATION = new Wording(D_AND_L, List.of(value("IN", "a) In"), value("OUT", "b) Out")));

    /** Ways to permanence; what each of the record's own options counts as is said where the list is made. */
    static final Wording PERMANENCE_PLAN = new Wording(
            D_AND_L,
            List.of(
                    value("return", "a) Return to family"),
                    value("adoption", "b) Adoption"),
                    value("order", "c) SGO/CAO"),
                    value("supported", "d) Supported living in the community"),
                    value("residential", "e) Long-term residential placement"),
                    value("fostering", "f) Long-term fostering"),
                    value("other", "g) Other")));

    static final Wording ELIGIBILITY = new Wording(
            D_AND_L,
            List.of(
                    value("relevant", "a) Relevant", "a) Relevant child"),
                    value("former relevant", "b) Former relevant", "b) Former relevant child"),
                    value("qualifying", "c) Qualifying", "c) Qualifying care leaver", "c) Qualifying child"),
                    value("eligible", "d) Eligible", "d) Eligible child"),
                    value("no current eligibility", "e) Other")));

    static final Wording IN_TOUCH = new Wording(
            D_AND_L,
            List.of(
                    value("YES", "a) Yes", "a) In touch"),
                    value("NO", "b) No", "b) Not in touch"),
                    value("DIED", "c) Died"),
                    value("REFU", "d) Refu"),
                    value("NREQ", "e) NREQ"),
                    value("RHOM", "f) Rhom"),
                    coarse("c) Not recorded", "d) Exclude")));

    /** The letter of SSDA903's ACCOM. */
    static final Wording ACCOMMODATION = new Wording(
            D_AND_L,
            List.of(
                    value("B", "B: With parents or relatives", "a) With parents or relatives"),
                    value("C", "C: Community home or residential care", "b) Community home"),
                    value(
                            "D",
                            "D: Semi-independent transitional accommodation",
                            "c) Semi-independent transitional accommodation"),
                    value("E", "E: Supported lodgings", "d) Supported lodgings"),
                    value("G", "G: Gone abroad", "e) Gone abroad"),
                    value("H", "H: Deported", "f) Deported"),
                    value("K", "K: Ordinary lodgings without formal support", "g) Ordinary lodgings"),
                    value("R", "R: Residence not known", "h) Residence not known"),
                    value("S", "S: No fixed abode or homeless", "i) No fixed abode / homeless"),
                    value("T", "T: Foyers and similar supported accommodation", "j) Foyers"),
                    value("U", "U: Independent living", "k) Independent living"),
                    value("V", "V: Emergency accommodation", "l) Emergency accommodation"),
                    value("W", "W: Bed and breakfast", "m) Bed and breakfast"),
                    value("X", "X: In custody", "n) In custody"),
                    value("Z", "Z: With former foster carers", "o) With Former Foster Carer"),
                    value("Y", "Y: Other accommodation", "p) Other accommodation")));

    /** The figure of SSDA903's ACCOM. */
    static final Wording SUITABILITY = new Wording(
            D_AND_L,
            List.of(
                    value("1", "a) Suitable"),
                    value("2", "b) Unsuitable", "b) Not suitable"),
                    coarse("c) Not in touch or not recorded", "d) Exclude")));

    static final Wording ACTIVITY = new Wording(
            D_AND_L,
            List.of(
                    value("F1", "F1: Full time in higher education"),
                    value("P1", "P1: Part time in higher education"),
                    value("F2", "F2: Full time in education other than higher"),
                    value("P2", "P2: Part time in education other than higher"),
                    value("F4", "F4: Young person engaged full time in an apprenticeship"),
                    value("P4", "P4: Young person engaged part time in an apprenticeship"),
                    value("F5", "F5: Young person engaged full time in training or employment (not apprenticeship)"),
                    value("P5", "P5: Young person engaged part time in training or employment (not apprenticeship)"),
                    value("G4", "G4: Not in education, employment or training - illness or disability"),
                    value("G5", "G5: Not in education, employment or training - other"),
                    value("G6", "G6: Not in education, employment or training - pregnancy or parenting"),
                    value("F3", "F3: Full time in training or employment"),
                    value("P3", "P3: Part time in training or employment")));

    static final Wording PLAN_REVERSED = passed(
            "REASON_PLACED_CEASED",
            Map.of(
                    "RD1", "a) Child’s needs changed",
                    "RD2", "b) Court did not make a PO",
                    "RD3", "c) Prospective adopters cannot be found",
                    "RD4", "d) Any other reason"));

    static final Wording LEFT_ADOPTION = new Wording(
            D_AND_L,
            List.of(
                    value("withdrew", "a) Withdrew"),
                    value("on-hold", "b) Process on hold"),
                    value("refused", "c) Application refused")));

    private CareWordings() {}

    private static Wording passed(String set, Map<String, String> earlier, String... groups) {
        var values = coded(CodeSets.of(set)).map(value -> {
            var words = earlier.get(String.valueOf(value.fact()));
            return words == null ? value : new Value(value.fact(), value.written(), List.of(words));
        });
        return new Wording(
                D_AND_L,
                Stream.concat(values, Stream.of(groups).map(Wordings::coarse)).toList());
    }

    /** The groups of the earlier wording that mean one code. */
    private static final class Earlier {

        private final Map<String, String> words = new HashMap<>();

        Earlier with(String code, String earlier) {
            words.put(code, earlier);
            return this;
        }

        Map<String, String> words() {
            return words;
        }
    }
}
