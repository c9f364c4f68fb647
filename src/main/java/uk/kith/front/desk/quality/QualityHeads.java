package uk.kith.front.desk.quality;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.findings.Readiness;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.front.desk.PageDay;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;
import uk.kith.record.workforce.Teams;

/** Reads what the address of a page about findings asks, and gathers what stands at its top. */
@Component
class QualityHeads {

    private final Readiness readiness;
    private final Teams teams;
    private final PageDay day;

    QualityHeads(Readiness readiness, Teams teams, PageDay day) {
        this.readiness = readiness;
        this.teams = teams;
        this.day = day;
    }

    QualityHead of(HttpServletRequest request) {
        var asked = asked(request);
        return new QualityHead(
                asked,
                readiness.looked(ReturnOfYear.inHand(asked.today())),
                teams.all().stream()
                        .map(team -> new Option(team.id().toString(), team.name()))
                        .toList(),
                teams.workers(asked.today()).stream()
                        .map(worker -> new Option(worker.id().toString(), worker.inWords()))
                        .toList());
    }

    QualityAsked asked(HttpServletRequest request) {
        return new QualityAsked(Address.of(request), day.now());
    }
}
