package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Help;
import uk.kith.kernel.DateWords;
import uk.kith.record.people.ImmigrationStatus;
import uk.kith.record.people.Person;
import uk.kith.record.people.PostalAddress;
import uk.kith.record.people.Relative;
import uk.kith.record.workforce.Involvement;
import uk.kith.record.workforce.Team;

/** Says who a child is in the order in which somebody on the way to a visit asks. */
record WhoTheyAre(
        Person person,
        Life life,
        Help help,
        List<PostalAddress> addresses,
        List<Relative> around,
        List<ImmigrationStatus> immigration,
        List<Team> teams,
        LocalDate today) {

    /** What must be in sight at once. */
    List<Fact> essentials() {
        var facts = new ArrayList<Fact>();
        if (person.diedOn() != null) facts.add(Fact.of("Died", DateWords.full(person.diedOn())));
        life.inCare(today).ifPresent(care -> facts.add(Fact.of("In care since", DateWords.full(care.startedOn()))));
        life.status(today)
                .ifPresent(status -> facts.add(
                        Fact.since("Legal status", Meaning.of("LS", status.legalStatus()), status.startedOn())));
        facts.addAll(helped());
        facts.add(home());
        facts.add(Fact.of("Parental responsibility", parentalResponsibility()));
        facts.addAll(workers());
        facts.add(Fact.of("Language", language()));
        if (person.communicationNeeds() != null) facts.add(Fact.of("How to communicate", person.communicationNeeds()));
        immigration.stream()
                .filter(status -> status.isOn(today))
                .forEach(status -> facts.add(Fact.since("Status in the UK", status.inWords(), status.startedOn())));
        return facts;
    }

    /** What may wait until it is asked for. */
    List<Fact> more() {
        var facts = new ArrayList<Fact>();
        var inPapers = person.named().inPapers();
        if (inPapers != null) facts.add(Fact.of("Name in their papers", inPapers));
        addresses.stream()
                .filter(address -> address.until() == null || address.until().isAfter(today))
                .forEach(address -> facts.add(address(address)));
        facts.add(Fact.of("Sex", Meaning.of("SEX", person.sex())));
        if (person.gender() != null) facts.add(Fact.of("Gender", Meaning.of("GENDER", person.gender())));
        facts.add(Fact.of("Ethnicity", Meaning.of("ETHNIC", person.ethnicity())));
        if (person.nationality() != null) facts.add(Fact.of("Nationality", person.nationality()));
        facts.add(Fact.of("Disability", disability()));
        if (person.hasEhcPlan() != null)
            facts.add(Fact.of("Education, health and care plan", person.hasEhcPlan() ? "Yes" : "No"));
        if (Boolean.TRUE.equals(person.isMother())) facts.add(Fact.of("Mother", "Has a child of her own"));
        return facts;
    }

    /** The strongest of what protects and helps them now. */
    private List<Fact> helped() {
        var facts = new ArrayList<Fact>();
        var protection = help.protectionPlan(today);
        var plan = help.cinPlan(today);
        if (protection.isPresent())
            facts.add(Fact.since(
                    "Protection plan",
                    Meaning.of("CATEGORY_OF_ABUSE", protection.get().latestCategory()),
                    protection.get().startedOn()));
        else if (plan.isPresent())
            facts.add(Fact.since("Child in need", "Has a plan", plan.get().startedOn()));
        else if (life.inCare(today).isEmpty())
            help.inNeed(today)
                    .ifPresent(referral -> facts.add(Fact.since(
                            "Child in need",
                            Meaning.of("PRIMARY_NEED", referral.primaryNeed()),
                            referral.referredOn())));
        help.earlyHelp(today)
                .ifPresent(early -> facts.add(Fact.since(
                        "Early help",
                        Objects.requireNonNullElse(early.organisation(), Meaning.NOT_YET_RECORDED),
                        early.startedOn())));
        return facts;
    }

    private Fact home() {
        return life.home(today)
                .map(home -> Fact.since(
                        "Home", homeInWords(home.placementType(), home.placementPostcode()), home.startedOn()))
                .orElseGet(() -> addresses.stream()
                        .filter(address -> address.kind().equals("home") && isNow(address))
                        .findFirst()
                        .map(this::address)
                        .orElse(Fact.of("Home", Meaning.NOT_YET_RECORDED)));
    }

    static String homeInWords(@Nullable String type, @Nullable String postcode) {
        return Meaning.of("PLACE", type) + (postcode == null ? "" : ", " + postcode);
    }

    private Fact address(PostalAddress address) {
        var name = switch (address.kind()) {
            case "home" -> life.home(today).isPresent() ? "Family address" : "Home";
            case "correspondence" -> "Letters go to";
            default -> "Another address";
        };
        var since = Fact.since(name, address.onOneLine(), address.livedFrom());
        return address.confidential() ? new Fact(name, since.value(), "Confidential: tell nobody around them") : since;
    }

    private boolean isNow(PostalAddress address) {
        return address.until() == null || address.until().isAfter(today);
    }

    private String parentalResponsibility() {
        var bearers = around.stream()
                .filter(relative -> Boolean.TRUE.equals(relative.hasParentalResponsibility()))
                .map(relative ->
                        relative.other().name() + " (" + relative.kindInWords().toLowerCase(Locale.UK) + ")")
                .collect(Collectors.joining(", "));
        return bearers.isEmpty() ? Meaning.NOT_YET_RECORDED : bearers;
    }

    private List<Fact> workers() {
        var facts = new ArrayList<Fact>();
        var worker = life.worker("social-worker", today);
        if (worker.isPresent()) facts.add(worker(worker.get()));
        else if (life.worker("personal-adviser", today).isEmpty())
            facts.add(Fact.of("Social worker", "Nobody is allocated"));
        worker.map(this::managers)
                .filter(managers -> !managers.isEmpty())
                .ifPresent(managers -> facts.add(Fact.of("Team manager", managers)));
        Stream.of("personal-adviser", "independent-reviewing-officer")
                .flatMap(role -> life.worker(role, today).stream())
                .forEach(other -> facts.add(worker(other)));
        return facts;
    }

    private static Fact worker(Involvement worker) {
        var team = worker.team();
        return Fact.since(
                worker.roleInWords(), worker.workerInWords() + (team == null ? "" : ", " + team), worker.startedOn());
    }

    private String managers(Involvement worker) {
        return teams.stream()
                .filter(team -> team.name().equals(worker.team()))
                .flatMap(team -> team.managers().stream())
                .collect(Collectors.joining(", "));
    }

    private String language() {
        var language = Objects.requireNonNullElse(person.firstLanguage(), Meaning.NOT_YET_RECORDED);
        return Boolean.TRUE.equals(person.interpreterNeeded()) ? language + ", needs an interpreter" : language;
    }

    private String disability() {
        if (person.disabilities().isEmpty()) return Meaning.NOT_YET_RECORDED;
        return person.disabilities().stream()
                .map(code -> Meaning.of("DISABILITY", code))
                .collect(Collectors.joining(", "));
    }
}
