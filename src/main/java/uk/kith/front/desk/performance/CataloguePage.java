package uk.kith.front.desk.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Measure;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;

/** The measures that were looked for, by part of the service. */
public record CataloguePage(Address address, List<Area> areas, List<String> allAreas) {

    /** A part of the service and its measures. */
    public record Area(String key, String title, List<Measure> measures) {}

    public @Nullable String given(String name) {
        return address.answer(name).orElse(null);
    }

    public List<Option> options() {
        return allAreas.stream()
                .map(area -> new Option(area, FigureWords.area(area)))
                .toList();
    }

    public String href(Measure measure) {
        return Ways.measure(measure.id(), address).toString();
    }

    public int many() {
        return areas.stream().mapToInt(area -> area.measures().size()).sum();
    }

    public boolean isNarrowed() {
        return given("q") != null || given("area") != null;
    }
}
