package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.house.House.Room;

class DataFlowsOneWayTest {

    private static final Set<String> COUNTING = Set.of("insight", "account");

    @Test
    void code_uses_only_what_stands_above_it() {
        assertThat(againstTheFlow(House.kith())).isEmpty();
    }

    @Test
    void what_counts_comes_into_the_record_by_its_facts() {
        assertThat(besidesTheFactsDoor(House.kith())).isEmpty();
    }

    @Test
    void a_record_that_asks_the_figures_about_itself_is_found() {
        assertThat(againstTheFlow(House.planted("upstream")))
                .containsExactly("planted.upstream.record.people.Person uses planted.upstream.insight.figures.Figure");
    }

    @Test
    void a_figure_that_goes_past_the_facts_is_found() {
        assertThat(besidesTheFactsDoor(House.planted("pastfacts")))
                .containsExactly(
                        "planted.pastfacts.insight.figures.Figure uses planted.pastfacts.record.people.Person");
    }

    private static List<String> againstTheFlow(House house) {
        return uses(house)
                .filter(use -> use.by().storey() < use.of().storey())
                .map(Use::words)
                .distinct()
                .toList();
    }

    private static List<String> besidesTheFactsDoor(House house) {
        return uses(house)
                .filter(use -> COUNTING.contains(use.by().chapter())
                        && use.of().chapter().equals("record"))
                .filter(use ->
                        !use.target().getPackageName().startsWith(use.of().packageName() + ".facts"))
                .map(Use::words)
                .distinct()
                .toList();
    }

    private record Use(Room by, JavaClass origin, Room of, JavaClass target) {
        String words() {
            return origin.getName() + " uses " + target.getName();
        }
    }

    private static Stream<Use> uses(House house) {
        return house.modules().stream()
                .flatMap(module -> module.getBasePackage().stream())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> use(house, dependency).stream());
    }

    private static Optional<Use> use(House house, Dependency dependency) {
        var origin = dependency.getOriginClass();
        var target = dependency.getTargetClass().getBaseComponentType();
        return house.roomOf(origin).flatMap(by -> house.roomOf(target).map(of -> new Use(by, origin, of, target)));
    }
}
