package uk.kith.account.returns.cin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The codes that the rules accept are those of the census's code lists. */
class CensusCodesTest {

    private static final Path LISTS =
            Path.of(System.getProperty("kith.shared", "../shared")).resolve("reference/cin/codelists.json");

    private static final Map<String, Set<String>> HELD = Map.of(
            "Sex", CensusCodes.SEX,
            "GenderCurrent", CensusCodes.GENDER,
            "Ethnicity", CensusCodes.ETHNICITY,
            "Disability", CensusCodes.DISABILITY,
            "ReferralSource", CensusCodes.REFERRAL_SOURCE,
            "PrimaryNeedCode", CensusCodes.PRIMARY_NEED,
            "ReasonForClosure", CensusCodes.REASON_FOR_CLOSURE,
            "CategoryOfAbuse", CensusCodes.CATEGORY_OF_ABUSE,
            "AssessmentFactors", CensusCodes.ASSESSMENT_FACTOR,
            "upn_la_codes", CensusCodes.UPN_AUTHORITY);

    @Test
    void the_rules_accept_the_codes_of_the_lists() throws IOException {
        assumeTrue(Files.exists(LISTS), () -> "Skipped: there is no " + LISTS);
        var lists = new JsonMapper().readTree(Files.readString(LISTS));
        HELD.forEach((name, codes) -> {
            var listed = new TreeSet<String>();
            for (var code : lists.get(name).get("codes"))
                listed.add(code.isString() ? code.asString() : code.get("code").asString());
            assertThat(codes).as(name).containsExactlyInAnyOrderElementsOf(listed);
        });
    }

    @Test
    void two_authorities_were_not_accepted_before_2024() {
        assertThat(CensusCodes.UPN_AUTHORITY)
                .containsAll(CensusCodes.UPN_AUTHORITY_UNTIL_2023)
                .hasSize(CensusCodes.UPN_AUTHORITY_UNTIL_2023.size() + 2)
                .contains("942", "943");
    }
}
