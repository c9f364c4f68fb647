package uk.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** The axe accessibility checker. It finds perhaps half of what shuts people out, and that half never returns. */
public final class Axe {

    private Axe() {}

    public static void assertClean(Page page) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + "\n  " + node.getHtml() + "\n  "
                                        + node.getFailureSummary().replace("\n", "\n  ")))
                        .toList();
        assertThat(found).as("what axe finds on %s", page.url()).isEmpty();
    }
}
