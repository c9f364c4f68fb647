package uk.kith.insight.measures.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kith.insight.measures.Measures;
import uk.kith.platform.identity.NeedsNoRight;

/** Which measures there are. */
@RestController
@Transactional
@RequestMapping(ApiConfiguration.PATH)
@NeedsNoRight(because = "is for programs with a token, and speaks of measures only")
class MeasuresApi {

    private final Measures measures;

    MeasuresApi(Measures measures) {
        this.measures = measures;
    }

    @Operation(summary = "Every measure that this client may ask, with its definition")
    @GetMapping("/measures")
    List<MeasureTold> all() {
        return measures.all().stream()
                .filter(TokenSignIn.client()::may)
                .map(MeasureTold::of)
                .toList();
    }

    @Operation(summary = "One measure with its definition")
    @GetMapping("/measures/{measure}")
    MeasureTold one(@PathVariable String measure) {
        return MeasureTold.of(FiguresApi.allowed(measures, measure));
    }

    @Hidden
    @RequestMapping("/**")
    void nothing(HttpServletRequest request) {
        throw request.getMethod().equals("GET")
                ? new ApiTroubles.NothingHere("There is nothing at this address; /api/openapi says what there is.")
                : new ApiTroubles.OnlyRead();
    }
}
