package uk.kith.front.desk.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Register;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Measure.Value;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.ControlChart;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;
import uk.kith.record.workforce.Team;
import uk.kith.record.workforce.Teams;
import uk.kith.statute.ClockState;

/** Asks what moved in the last week: stocks today against a week ago, what happened in the week against the week before. */
@Component
class WeekTold {

    private static final int WEEK = 7;
    private static final String WHOLE = "whole";

    /** Asks for what is late in the whole service, which takes a second in a large authority. */
    static final String LATE = "late";

    private final Measures measures;
    private final Asked asked;
    private final Teams teams;
    private final Register register;
    private final PageDay day;
    private final Readers readers;

    WeekTold(Measures measures, Asked asked, Teams teams, Register register, PageDay day, Readers readers) {
        this.measures = measures;
        this.asked = asked;
        this.teams = teams;
        this.register = register;
        this.day = day;
        this.readers = readers;
    }

    /** The week of the team that the address names; of the reader's own where it names none. */
    DigestPage of(Address address, Worker worker) {
        var reader = readers.of(worker);
        var today = day.now();
        var all = reader.seesChildren() ? teams.all() : List.<Team>of();
        var team = reader.seesChildren() ? team(address, worker, all) : null;
        var only = team == null ? null : Only.in("team", team.name());
        var card = team == null ? Scorecards.DIRECTOR : Scorecards.TEAM;
        var chosen = card.parts().stream()
                .flatMap(part -> Scorecards.askable(part, measures.all()).stream())
                .filter(measure -> only == null || measure.value() != Value.RATE)
                .toList();
        var questions = new ArrayList<Question>();
        chosen.forEach(measure -> questions.add(only(Question.of(measure.id(), weeks(measure, today)), only)));
        chosen.forEach(measure ->
                questions.add(only(Question.of(measure.id(), Step.MONTH.trend(measure, today)), only)));
        var answers = asked.all(questions, reader);
        var lines = new ArrayList<DigestLine>();
        for (int place = 0; place < chosen.size(); place++)
            lines.add(DigestLine.of(
                    answers.get(place),
                    href(chosen.get(place), only, address),
                    beyondChance(answers.get(chosen.size() + place))));
        return new DigestPage(
                address,
                team == null ? "This week" : "This week: " + team.name(),
                today,
                lines,
                !reader.seesChildren()
                        ? List.of()
                        : team == null && address.answer(LATE).isEmpty() ? null : late(team),
                all.stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                team == null ? null : team.id().toString(),
                reader);
    }

    private @Nullable Team team(Address address, Worker worker, List<Team> all) {
        var named = address.answer("team");
        if (named.filter(WHOLE::equals).isPresent()) return null;
        var wanted = named.or(() -> teams.ofWorker(worker.id()).map(UUID::toString));
        var found = wanted.flatMap(id ->
                all.stream().filter(team -> team.id().toString().equals(id)).findFirst());
        if (named.isPresent() && found.isEmpty()) throw new NotThere("team");
        return found.orElse(null);
    }

    private static List<Window> weeks(Measure measure, LocalDate today) {
        var before = today.minusDays(WEEK);
        return switch (measure.on()) {
            case DAY -> List.of(Window.day(before), Window.day(today));
            case TWELVE_MONTHS -> List.of(Window.twelveMonthsTo(before), Window.twelveMonthsTo(today));
            case PERIOD ->
                List.of(Window.between(before.minusDays(WEEK - 1L), before), Window.between(before.plusDays(1), today));
        };
    }

    /** What the limits of the last 24 months say of the newest, where it is beyond them. */
    private static String beyondChance(Heard months) {
        if (months.measure().on() == On.TWELVE_MONTHS
                || months.wholes().stream().anyMatch(Shown::hidden)) return "";
        var chart = ControlChart.of(months.answer());
        var last = Optional.of(chart.points().getLast()).filter(point -> point.signal() != null);
        return last.isEmpty() ? "" : Limits.words(months.answer(), chart);
    }

    private List<DigestPage.Late> late(@Nullable Team team) {
        var filter = Filter.OPEN.ofTeam(team == null ? null : team.id()).in(Set.of(ClockState.LATE));
        return register.counts(filter).stream()
                .map(count -> new DigestPage.Late(
                        count.clock(), count.count(), lines(team, count.clock().id())))
                .sorted((one, other) -> Long.compare(other.many(), one.many()))
                .toList();
    }

    private static String lines(@Nullable Team team, String clock) {
        var all = Address.of("/clocks").with("clock", clock).with("state", "late");
        return (team == null ? all : all.with("team", team.id())).toString();
    }

    private static Question only(Question question, @Nullable Only some) {
        return some == null ? question : question.only(some);
    }

    private static String href(Measure measure, @Nullable Only only, Address address) {
        var way = Ways.measure(measure.id(), address);
        return (only == null
                        ? way
                        : Ways.andOnly(way, only.breakdown(), only.groups().getFirst()))
                .toString();
    }
}
