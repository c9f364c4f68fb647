package uk.kith.front.desk.performance;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import uk.kith.insight.measures.Measures;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;

/** Reads which measure an address is about. */
@Component
class MeasuresAsked {

    private final Measures measures;
    private final Readers readers;

    MeasuresAsked(Measures measures, Readers readers) {
        this.measures = measures;
        this.readers = readers;
    }

    /** @throws NotThere when there is no measure of that id */
    MeasureAsked of(String id, HttpServletRequest request, Worker worker) {
        var measure = measures.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("measure"));
        return new MeasureAsked(Address.of(request), measure, readers.of(worker));
    }
}
