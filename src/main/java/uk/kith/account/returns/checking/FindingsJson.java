package uk.kith.account.returns.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import uk.kith.account.returns.rules.Flagged;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.rules.Rule;

/** Findings as a JSON array, an object for each flagged row with the names of the CSV's columns. */
final class FindingsJson {

    private FindingsJson() {}

    static void write(List<? extends Outcome<?>> outcomes, OutputStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            for (var outcome : outcomes)
                for (var flagged : outcome.flagged()) {
                    json.writeRaw('\n');
                    write(outcome.rule(), flagged, json);
                }
            json.writeEndArray();
        }
    }

    private static void write(Rule<?> rule, Flagged flagged, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.code());
        json.writeStringProperty("severity", rule.severity().word());
        json.writeNumberProperty("finding", flagged.finding());
        var line = flagged.line();
        if (line == null) {
            json.writeNullProperty("table");
            json.writeNullProperty("row");
            json.writeNullProperty("child");
        } else {
            json.writeStringProperty("table", line.table().title());
            if (line.isThere()) json.writeNumberProperty("row", line.number());
            else json.writeNullProperty("row");
            json.writeStringProperty("child", line.childId().text());
        }
        json.writeStringProperty("fields", flagged.fields());
        json.writeStringProperty("message", rule.message());
        json.writeEndObject();
    }
}
