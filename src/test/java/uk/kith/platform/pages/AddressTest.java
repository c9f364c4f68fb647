package uk.kith.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    @Test
    void what_was_asked_comes_back_as_it_was_with_one_thing_changed() {
        var request = new MockHttpServletRequest("GET", "/clocks");
        request.setQueryString("team=Heron+%26+Wren&sort=-due&known-at=2026-03-31");
        var address = Address.of(request);
        assertThat(address.answer("team")).hasValue("Heron & Wren");
        assertThat(address.with("sort", "name"))
                .hasToString("/clocks?team=Heron+%26+Wren&sort=name&known-at=2026-03-31");
        assertThat(address.without(Address.KNOWN_AT, "team")).hasToString("/clocks?sort=-due");
        assertThat(address.only(List.of("sort"))).hasToString("/clocks?sort=-due");
    }

    @Test
    void a_broken_escape_is_taken_as_typed() {
        var request = new MockHttpServletRequest("GET", "/search");
        request.setQueryString("q=100%");
        assertThat(Address.of(request).answer("q")).hasValue("100%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "elsewhere",
                "/a\\b",
                "/a\nb"
            })
    void a_form_goes_only_to_a_path_of_ours(String path) {
        assertThatThrownBy(() -> Address.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children/1", "/children?sort=name", "#name", "?page=2", "https://school.example/about"})
    void a_link_leads_to_a_path_of_ours_or_to_https(String href) {
        assertThat(Address.isSafe(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "http://school.example",
                "javascript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "https:/x",
                "/\\elsewhere.example"
            })
    void a_link_leads_nowhere_else(String href) {
        assertThat(Address.isSafe(href)).isFalse();
    }
}
