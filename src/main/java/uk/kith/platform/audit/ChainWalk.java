package uk.kith.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One walk along all chains of the trail, entry by entry, with never more than a few thousand of them in memory. */
final class ChainWalk {

    private static final int CHAINS = 16;
    private static final int TOLD = 100;

    /** The entries as SQL knows them; the hash is of these words joined by the unit separator, as audit.words joins them. */
    private static final String ENTRIES = """
            select e.chain, e.number, e.hash,
                   array[e.chain::text, e.number::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx::text,
                         coalesce(e.worker::text, '-'), e.act, e.about, coalesce(e.child::text, '-'),
                         coalesce(e.row_id::text, '-'), e.row_count::text, coalesce(e.because, '-')] as words
              from audit.entry e
             order by e.chain, e.number
            """;

    private final Connection database;
    private final Map<Integer, List<ChainHead>> earlier;
    private final Map<Integer, Chain> chains = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    /** A chain as far as it has been walked: the number and the hash that the next entry builds on. */
    private static final class Chain {
        private long number;
        private byte[] hash;

        private Chain(int chain) {
            hash = sha256("kith chain " + chain);
        }
    }

    ChainWalk(Connection database, List<ChainHead> earlier) {
        this.database = database;
        this.earlier = earlier.stream().collect(Collectors.groupingBy(ChainHead::chain));
    }

    Verified all() throws SQLException {
        for (int chain = 0; chain < CHAINS; chain++) {
            chains.put(chain, new Chain(chain));
        }
        walk();
        compareWithHeads();
        compareWithEarlier();
        lookForUnsealed();
        return new Verified(
                chains.entrySet().stream()
                        .map(c -> ChainHead.of(c.getKey(), c.getValue().number, c.getValue().hash))
                        .toList(),
                List.copyOf(problems));
    }

    private void walk() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.setFetchSize(5_000);
            try (var entries = statement.executeQuery(ENTRIES)) {
                while (entries.next()) {
                    step(entries);
                }
            }
        }
    }

    private void step(ResultSet entry) throws SQLException {
        int number = entry.getInt("chain");
        Chain chain = chains.get(number);
        if (chain == null) {
            problem("Chain %d was never begun, and has entries.", number);
            return;
        }
        long at = entry.getLong("number");
        if (at <= chain.number) {
            problem("Chain %d: entry %d does not belong here.", number, at);
            return;
        }
        if (at != chain.number + 1) {
            problem(
                    at == chain.number + 2
                            ? "Chain %d: entry %d is missing."
                            : "Chain %d: entries %d to %d are missing.",
                    number,
                    chain.number + 1,
                    at - 1);
        }
        byte[] hash = entry.getBytes("hash");
        String words = HexFormat.of().formatHex(chain.hash)
                + '\u001f'
                + String.join("\u001f", (String[]) entry.getArray("words").getArray());
        if (at == chain.number + 1 && !Arrays.equals(hash, sha256(words))) {
            problem("Chain %d: entry %d is not as it was written, or does not belong here.", number, at);
        }
        // What follows is checked against what stands here, so that each break is told once and in its place.
        chain.number = at;
        chain.hash = hash;
        for (ChainHead printed : earlier.getOrDefault(number, List.of())) {
            if (printed.entries() == at && !printed.equals(ChainHead.of(number, at, hash))) {
                problem("Chain %d: entry %d is not the one that was printed earlier.", number, at);
            }
        }
    }

    private void compareWithHeads() throws SQLException {
        var missing = new TreeMap<>(chains);
        try (var statement = database.createStatement();
                var heads =
                        statement.executeQuery("select c.chain, c.last, c.hash from audit.chain c order by c.chain")) {
            while (heads.next()) {
                Chain walked = missing.remove(heads.getInt("chain"));
                if (walked != null
                        && (walked.number != heads.getLong("last")
                                || !Arrays.equals(walked.hash, heads.getBytes("hash")))) {
                    problem(
                            "Chain %d: its head says %d entries, and %d end it otherwise.",
                            heads.getInt("chain"), heads.getLong("last"), walked.number);
                }
            }
        }
        missing.keySet().forEach(chain -> problem("Chain %d: its head is missing.", chain));
    }

    private void compareWithEarlier() {
        earlier.values().stream().flatMap(List::stream).forEach(printed -> {
            Chain walked = chains.get(printed.chain());
            if (walked == null || walked.number < printed.entries()) {
                problem(
                        "Chain %d: it had %d entries when it was printed, and has %d now.",
                        printed.chain(), printed.entries(), walked == null ? 0 : walked.number);
            }
        });
    }

    /** A change whose transaction ended without taking it into the trail went round the application. */
    private void lookForUnsealed() throws SQLException {
        try (var statement = database.createStatement();
                var left = statement.executeQuery("select u.act, u.about, u.row_count from kith.left_unsealed() u")) {
            while (left.next()) {
                problem("%s: %d rows were %s past the trail.", left.getString(2), left.getLong(3), left.getString(1));
            }
        }
    }

    private void problem(String sentence, Object... parts) {
        if (problems.size() < TOLD) {
            problems.add(sentence.formatted(parts));
        }
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
