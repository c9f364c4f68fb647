package uk.kith.insight.measures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.files.FigureForm;
import uk.kith.platform.identity.NeedsNoRight;

/** What measures come to. It begins no transaction itself: each asking has one, in the light of what was known when. */
@RestController
@Transactional(propagation = Propagation.NEVER)
@RequestMapping(ApiConfiguration.PATH)
@NeedsNoRight(because = "is for programs with a token; figures name no child, and small numbers are held back")
class FiguresApi {

    private static final int MONTHS = 24;

    private final Measures measures;
    private final GivenFigures figures;
    private final Clock clock;

    FiguresApi(Measures measures, GivenFigures figures, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.clock = clock;
    }

    @Operation(summary = "What one measure comes to: JSON, or CSV where text/csv is accepted")
    @Parameter(name = "as_at", in = ParameterIn.QUERY, description = "The day, as 2026-03-31. Default: today.")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "The first day of a period.")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Its last day.")
    @Parameter(name = "months", in = ParameterIn.QUERY, description = "So many months up to as_at.")
    @Parameter(name = "known_at", in = ParameterIn.QUERY, description = "As the record was known at the end of a day.")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "A breakdown, or two as team,ethnicity. May be repeated.")
    @Parameter(name = "only", in = ParameterIn.QUERY, description = "Only a group, as gender=Girls. May be repeated.")
    @Parameter(name = "variant", in = ParameterIn.QUERY, description = "A named exclusion of the measure.")
    @GetMapping(path = "/measures/{measure}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(
            @PathVariable String measure, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> said) {
        return one(measure, said, FigureForm.JSON);
    }

    @Operation(summary = "The same as CSV")
    @GetMapping(path = "/measures/{measure}/figures", produces = "text/csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String measure, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> said) {
        return one(measure, said, FigureForm.CSV);
    }

    @Operation(summary = "The same as CSV, for programs that cannot say what they accept")
    @GetMapping("/measures/{measure}/figures.csv")
    ResponseEntity<byte[]> csvFile(
            @PathVariable String measure, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> said) {
        return one(measure, said, FigureForm.CSV);
    }

    @Operation(summary = "All measures by month for two years, whole and by each usual breakdown, as CSV")
    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> allAsCsv() {
        return all(FigureForm.CSV);
    }

    @Operation(summary = "All measures by month for two years, whole and by each usual breakdown, as Parquet")
    @GetMapping("/figures.parquet")
    ResponseEntity<byte[]> allAsParquet() {
        return all(FigureForm.PARQUET);
    }

    /** The measure of that id, where the client may ask it. */
    static Measure allowed(Measures measures, String id) {
        Measure measure;
        try {
            measure = measures.of(id);
        } catch (CannotBeAsked unknown) {
            throw new ApiTroubles.NothingHere(String.valueOf(unknown.getMessage()));
        }
        var client = TokenSignIn.client();
        if (!client.may(measure))
            throw new ApiTroubles.NotForThisClient("The token of \"%s\" is not for measures of %s, only for %s."
                    .formatted(client.name(), measure.area(), String.join(", ", client.areas())));
        return measure;
    }

    private ResponseEntity<byte[]> one(String id, MultiValueMap<String, String> said, FigureForm form) {
        var measure = allowed(measures, id);
        return given(List.of(measure), AskedByProgram.of(said, clock), form, measure.id());
    }

    private ResponseEntity<byte[]> all(FigureForm form) {
        var said = new LinkedMultiValueMap<String, String>();
        said.add("months", "" + MONTHS);
        Breakdowns.usual().keySet().stream()
                .filter(name -> !name.equals(Breakdown.WORKER))
                .forEach(name -> said.add("by", name));
        var wanted = measures.all().stream()
                .filter(measure ->
                        measure.notYet() == null && TokenSignIn.client().may(measure))
                .toList();
        return given(wanted, AskedByProgram.of(said, clock), form, "figures");
    }

    private ResponseEntity<byte[]> given(List<Measure> wanted, AskedByProgram asked, FigureForm form, String name) {
        var rows = figures.to(TokenSignIn.client(), wanted, asked, name);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + form.ending())
                                .build()
                                .toString())
                .body(form.of(rows));
    }
}
