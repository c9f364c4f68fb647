package uk.kith.front.sample.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.front.sample.Figure;

/**
 * The figures by which the sample is judged. Each is a small SQL file beside this class, with a header that says what it
 * counts and which figure of which report it is held against.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Figures {

    private static final List<String> ALL = List.of(
            "fd-contacts-count",
            "fd-referrals-count",
            "fd-contact-to-referral-rate",
            "eh-open-children",
            "as-cin-plan-count",
            "cp-plan-count",
            "cla-count",
            "uasc-cla-count",
            "uasc-cla-share",
            "cla-placed-inside-la",
            "cla-placed-outside-la",
            "cla-placed-not-known",
            "cla-foster-placement-share",
            "cla-inhouse-foster-share",
            "cla-under16-unregulated",
            "cla-3plus-placements",
            "cla-3plus-placements-count",
            "uasc-3plus-placements",
            "cla-longterm-stability",
            "cla-bme-share",
            "cla-bme-share-excl-uasc",
            "ad-decision-count",
            "ad-placed-count",
            "ad-adopted-count",
            "cl-count",
            "uasc-care-leavers",
            "cl-eet-19-21",
            "cl-suitable-accommodation-19-21",
            "wf-avg-caseload");

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /** Every figure as it stands on that day. */
    public List<Figure> on(LocalDate day) {
        return ALL.stream().map(id -> figure(id, day)).toList();
    }

    private Figure figure(String id, LocalDate day) {
        var text = text(id);
        var header = header(text);
        var value = db.sql(text).param("as_at", day).query(Double.class).optional();
        return new Figure(
                id,
                word(header, "title"),
                word(header, "unit").equals("%"),
                value.orElse(0.0),
                Double.parseDouble(word(header, "target")),
                word(header, "source"));
    }

    private static Map<String, String> header(String text) {
        var header = new LinkedHashMap<String, String>();
        text.lines().filter(line -> line.startsWith("-- ")).forEach(line -> {
            var colon = line.indexOf(": ");
            header.put(line.substring(3, colon), line.substring(colon + 2));
        });
        return header;
    }

    private static String word(Map<String, String> header, String name) {
        var word = header.get(name);
        if (word == null) throw new IllegalStateException("A figure lacks its " + name);
        return word;
    }

    private static String text(String id) {
        try (var file = Figures.class.getResourceAsStream(id + ".sql")) {
            if (file == null) throw new IllegalStateException("There is no figure " + id);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
