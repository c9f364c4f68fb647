package uk.kith.front.desk.performance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.front.desk.performance.Scorecards.Scorecard;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.kernel.London;
import uk.kith.kernel.NotThere;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;
import uk.kith.record.workforce.Professional;
import uk.kith.record.workforce.Teams;

/** Fills a scorecard with figures: every question of it is asked at once. */
@Component
class ScorecardsFilled {

    private static final String WORKER = "worker";

    private final Measures measures;
    private final Asked asked;
    private final Teams teams;
    private final PageDay day;

    ScorecardsFilled(Measures measures, Asked asked, Teams teams, PageDay day) {
        this.measures = measures;
        this.asked = asked;
        this.teams = teams;
        this.day = day;
    }

    /** Whose scorecard it is: its title, what stands on it, and of whom it is. */
    private record Whose(
            String title, Scorecard card, @Nullable Only only) {}

    /** The scorecard that an address asks for. */
    ScorecardPage asked(Address address, Reader reader) {
        var all = measures.all();
        var choices = choices(all, reader);
        Whose whose;
        try {
            whose = whose(address, all, choices, reader);
        } catch (CannotBeAsked cannot) {
            var why = String.valueOf(cannot.getMessage());
            return new ScorecardPage(address, "Performance", "", "", List.of(), List.of(why), choices);
        }
        var step = Step.of(address.answer("step").orElse(""));
        var today = day.now();
        var wanted = new LinkedHashMap<String, Question>();
        for (var part : whose.card.parts())
            for (var measure : Scorecards.askable(part, all))
                if (whose.only == null || measure.value() != Value.RATE)
                    wanted.put(measure.id(), only(Question.of(measure.id(), step.year(measure, today)), whose.only));
        var untold = new ArrayList<String>();
        var answers = answers(wanted, reader, all, untold);
        var parts = whose.card.parts().stream()
                .map(part -> new ScorecardPage.Part(
                        part.title(),
                        answers.stream()
                                .filter(answer -> part.measures()
                                        .contains(answer.measure().id()))
                                .map(answer -> ScorecardLine.of(answer, href(answer, whose.only, address)))
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new ScorecardPage(
                address, whose.title, about(whose.card, reader), asOf(answers), parts, untold, choices);
    }

    /** What the authority wrote itself may have become too slow, which must not take the rest of the scorecard with it. */
    private List<Heard> answers(Map<String, Question> wanted, Reader reader, List<Measure> all, List<String> untold) {
        var own = all.stream().filter(measures::isOwn).map(Measure::id).collect(Collectors.toSet());
        var answers = new ArrayList<>(asked.all(
                wanted.values().stream()
                        .filter(question -> !own.contains(question.measure()))
                        .toList(),
                reader));
        for (var question : wanted.values())
            if (own.contains(question.measure()))
                try {
                    answers.addAll(asked.all(List.of(question), reader));
                } catch (CannotBeAsked cannot) {
                    untold.add(String.valueOf(cannot.getMessage()));
                }
        return answers;
    }

    private static String about(Scorecard card, Reader reader) {
        return reader.heldBack() == null
                ? card.about()
                : card.about() + " " + reader.heldBack().inWords();
    }

    private Whose whose(Address address, List<Measure> all, ScorecardPage.Choices choices, Reader reader) {
        var worker = named(address, WORKER, choices.workers());
        if (worker.isPresent())
            return new Whose(
                    worker.get(),
                    Scorecards.TEAM,
                    onlyOf(UUID.fromString(address.answer(WORKER).orElseThrow()), worker.get()));
        var team = named(address, "team", choices.teams());
        if (team.isPresent()) return new Whose(team.get(), Scorecards.TEAM, Only.in("team", team.get()));
        var area = named(address, "area", choices.areas());
        if (area.isPresent())
            return new Whose(
                    area.get(), Scorecards.ofArea(address.answer("area").orElse(""), all), null);
        return new Whose("Performance", reader.seesChildren() ? Scorecards.DIRECTOR : Scorecards.MEMBER, null);
    }

    /** Two of the same name have nothing of each other's figures. */
    private Only onlyOf(UUID professional, String name) {
        return Only.in(
                WORKER,
                teams.nameInFigures(professional)
                        .orElseThrow(() -> new CannotBeAsked(
                                "Figures cannot be told of %s alone: a name, and where another has the same name a staff number of each, must be recorded first."
                                        .formatted(name))));
    }

    /** What the address names, by what it is called. A team or worker that is not there, or not for this reader, is no page. */
    private static Optional<String> named(Address address, String name, List<Option> options) {
        return address.answer(name)
                .map(value -> options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::text)
                        .findFirst()
                        .orElseThrow(() -> new NotThere(name)));
    }

    private ScorecardPage.Choices choices(List<Measure> all, Reader reader) {
        var areas = Scorecards.areas(all).stream()
                .map(area -> new Option(area, FigureWords.area(area)))
                .toList();
        return new ScorecardPage.Choices(
                areas,
                reader.seesChildren()
                        ? teams.all().stream()
                                .map(team -> option(team.id(), team.name()))
                                .toList()
                        : List.of(),
                reader.seesChildren() && Breakdowns.usual().containsKey(WORKER) ? workers() : List.of(),
                Step.options().subList(0, 3));
    }

    private List<Option> workers() {
        var workers = teams.workers(day.now());
        var names = workers.stream().map(Professional::inWords).toList();
        return workers.stream()
                .map(worker -> option(
                        worker.id(),
                        worker.staffId() != null && Collections.frequency(names, worker.inWords()) > 1
                                ? "%s (%s)".formatted(worker.inWords(), worker.staffId())
                                : worker.inWords()))
                .toList();
    }

    private static Option option(UUID id, String name) {
        return new Option(id.toString(), name);
    }

    private static Question only(Question question, @Nullable Only some) {
        return some == null ? question : question.only(some);
    }

    private static String href(Heard answer, @Nullable Only only, Address address) {
        var way = Ways.measure(answer.measure().id(), address);
        return (only == null
                        ? way
                        : Ways.andOnly(way, only.breakdown(), only.groups().getFirst()))
                .toString();
    }

    /** When the facts were counted. */
    private static String asOf(List<Heard> answers) {
        return answers.isEmpty()
                ? ""
                : AsOf.words(answers.getLast().answer().asOf().atZone(London.ZONE));
    }
}
