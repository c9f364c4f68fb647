package uk.kith.account.returns.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.runs.SignedOff.Rebuilt;
import uk.kith.account.returns.runs.SignedOff.Signature;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.NotThere;
import uk.kith.platform.audit.Audit;

/**
 * Signs returns off, keeps the file that was sent, and makes it again. The file is made from the record as it was known when
 * it was checked, so what is sent is what was checked.
 */
@Component
@Transactional
public class SignOffs {

    private static final String SIGNED = """
            select s.id, s.run, r.return_name, r.year, s.name, s.role, s.explained, s.reason, s.form, coalesce(w.name, '') as worker_name,
                   s.known_at, s.file_name, s.bytes, s.sha256, s.rows_left_out, s.signed_at,
                   b.rebuilt_at, b.sha256 as rebuilt_sha256, b.differs, coalesce(bw.name, '') as rebuilt_by
              from returns.sign_off s
              join returns.run r on r.id = s.run
              left join identity.fact_worker w on w.id = s.worker
              left join lateral (select b.rebuilt_at, b.sha256, b.differs, b.worker
                                   from returns.rebuilt b
                                  where b.sign_off = s.id
                                  order by b.rebuilt_at desc, b.id desc
                                  limit 1) b on true
              left join identity.fact_worker bw on bw.id = b.worker
            """;

    private final JdbcClient db;
    private final NationalReturns returns;
    private final AsKnown asKnown;
    private final Audit audit;
    private final Clock clock;

    SignOffs(JdbcClient db, NationalReturns returns, AsKnown asKnown, Audit audit, Clock clock) {
        this.db = db;
        this.returns = returns;
        this.asKnown = asKnown;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether no child is hidden from whoever acts. */
    public boolean seesEverybody() {
        return db.sql("select kith.worker() is not null and not exists (select from kith.barred())")
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether a return can be signed off after this run by whoever acts.
     *
     * @throws FileWouldBeFalse when a child is hidden from them
     * @throws NotReadyToSend when the run does not allow it
     */
    public void mustBeReady(Run run) {
        if (!run.isOfRecord()) throw NotReadyToSend.notOfRecord();
        if (!run.isFinished()) throw NotReadyToSend.notFinished();
        mustSeeEverybody();
        if (ofRun(run.id()).isPresent()) throw NotReadyToSend.signedAlready();
    }

    /** Makes the file, keeps it, and notes who signed. */
    public UUID sign(Run run, Signature signature, UUID worker) {
        mustBeReady(run);
        var knownAt = Objects.requireNonNull(run.knownAt());
        var file = asKnown.at(knownAt, () -> made(run.returnName(), run.year(), signature.form()));
        var id = db.sql("""
                insert into returns.sign_off (run, worker, name, role, explained, reason, known_at, form, file_name, bytes,
                    sha256, rows_left_out, signed_at)
                values (:run, :worker, :name, :role, :explained, :reason, :knownAt, :form, :file, :bytes, :sha256, :leftOut, :now)
                returning id
                """)
                .param("run", run.id())
                .param("worker", worker)
                .param("name", signature.name())
                .param("role", signature.role())
                .param("explained", signature.explained())
                .param("reason", signature.reason())
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("form", signature.form().key())
                .param("file", file.name())
                .param("bytes", file.bytes().length)
                .param("sha256", file.sha256())
                .param("leftOut", file.leftOut())
                .param("now", now())
                .query(UUID.class)
                .single();
        db.sql("insert into returns.sent_file (sign_off, content) values (:id, :content)")
                .param("id", id)
                .param("content", file.bytes())
                .update();
        audit.did("signed off", file.name() + ", SHA-256 " + file.sha256(), signature.reason());
        return id;
    }

    /** The returns of some years that were signed off, the newest first. */
    public List<SignedOff> of(List<CollectionYear> years) {
        return db.sql(SIGNED + " where r.year = any(:years) order by s.signed_at desc, s.id desc")
                .param("years", years.stream().map(CollectionYear::ending).toArray(Integer[]::new))
                .query(SignOffs::signed)
                .list();
    }

    /** @throws NotThere when there is none */
    public SignedOff find(UUID id) {
        return db.sql(SIGNED + " where s.id = :id")
                .param("id", id)
                .query(SignOffs::signed)
                .optional()
                .orElseThrow(() -> new NotThere("sign-off"));
    }

    public Optional<SignedOff> ofRun(UUID run) {
        return db.sql(SIGNED + " where s.run = :run")
                .param("run", run)
                .query(SignOffs::signed)
                .optional();
    }

    /** The file as it was sent. @throws FileWouldBeFalse when a child is hidden from whoever asks */
    public byte[] sent(SignedOff signed) {
        mustSeeEverybody();
        audit.did("downloaded", signed.fileName() + ", SHA-256 " + signed.sha256(), null);
        return content(signed.id());
    }

    /** Makes the file again from the record as it was known then, and notes whether it is the same. */
    public void rebuild(SignedOff signed, UUID worker) {
        mustSeeEverybody();
        var file = asKnown.at(
                signed.knownAt(),
                () -> made(
                        signed.returnName(), signed.year(), signed.signature().form()));
        db.sql("""
                insert into returns.rebuilt (sign_off, worker, rebuilt_at, sha256, differs)
                values (:id, :worker, :now, :sha256, :differs)
                """)
                .param("id", signed.id())
                .param("worker", worker)
                .param("now", now())
                .param("sha256", file.sha256())
                .param("differs", file.differsFrom(content(signed.id())).toArray(String[]::new))
                .update();
        audit.did("made again", signed.fileName() + ", SHA-256 " + file.sha256(), null);
    }

    private MadeFile made(String name, CollectionYear year, SentForm form) {
        return returns.checked(name).fromRecord().made(year, form);
    }

    private byte[] content(UUID signed) {
        return db.sql("select f.content from returns.sent_file f where f.sign_off = :id")
                .param("id", signed)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new NotThere("file"));
    }

    private void mustSeeEverybody() {
        if (!seesEverybody()) throw new FileWouldBeFalse();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SignedOff signed(ResultSet row, int number) throws SQLException {
        return new SignedOff(
                row.getObject("id", UUID.class),
                row.getObject("run", UUID.class),
                row.getString("return_name"),
                new CollectionYear(row.getInt("year")),
                new Signature(
                        row.getString("name"),
                        row.getString("role"),
                        row.getBoolean("explained"),
                        row.getString("reason"),
                        SentForm.of(row.getString("form")).orElseThrow()),
                row.getString("worker_name"),
                row.getTimestamp("known_at").toInstant(),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getInt("rows_left_out"),
                row.getTimestamp("signed_at").toInstant(),
                rebuilt(row));
    }

    private static @Nullable Rebuilt rebuilt(ResultSet row) throws SQLException {
        var at = row.getTimestamp("rebuilt_at");
        return at == null
                ? null
                : new Rebuilt(
                        at.toInstant(),
                        row.getString("rebuilt_by"),
                        row.getString("rebuilt_sha256"),
                        Arrays.asList((String[]) row.getArray("differs").getArray()));
    }
}
