package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that shows what was known on an earlier day leads to nothing but pages of that day. */
class KeepsThePastTest {

    private static final KeepsThePast THEN = new KeepsThePast("2026-03-31");

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(quoteCharacter = '\u0000', textBlock = """
            <a href="/children">,                    <a href="/children?known-at=2026-03-31">
            <a class="x" href="/children?page=2">,   <a class="x" href="/children?page=2&amp;known-at=2026-03-31">
            <a href="/a?b=1&amp;c=2#d">,             <a href="/a?b=1&amp;c=2&amp;known-at=2026-03-31#d">
            <a href="/a?known-at=2025-01-01">,       <a href="/a?known-at=2025-01-01">
            <input hx-get="/children/suggestions">,  <input hx-get="/children/suggestions?known-at=2026-03-31">
            """)
    void every_link_leads_to_the_same_past(String written, String shown) {
        assertThat(THEN.in(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0000', textBlock = """
            <a href="#main">
            <a href="https://example.org/">
            <link href="/static/1/kith.css">
            <form action="/logout" method="post">
            <section class="kith-banner kith-banner--known-at"><a href="/children">Back to now</a></section>
            """)
    void what_leads_elsewhere_or_back_to_now_stays_as_it_is(String written) {
        assertThat(THEN.in(written)).isEqualTo(written);
    }

    @Test
    void a_form_that_asks_takes_the_past_along() {
        assertThat(THEN.in("<form action=\"/children\" method=\"get\">"))
                .isEqualTo("<form action=\"/children\" method=\"get\">"
                        + "<input type=\"hidden\" name=\"known-at\" value=\"2026-03-31\">");
    }

    @Test
    void a_form_that_records_is_sent_to_the_past_and_so_refused() {
        assertThat(THEN.in("<form action=\"/children/1/visits\" method=\"post\">"))
                .isEqualTo("<form action=\"/children/1/visits?known-at=2026-03-31\" method=\"post\">");
    }

    @Test
    void what_was_typed_into_the_address_cannot_break_out_of_the_page() {
        assertThat(new KeepsThePast("\"><script>").in("<a href=\"/a\"><form method=\"get\">"))
                .doesNotContain("<script>");
    }
}
