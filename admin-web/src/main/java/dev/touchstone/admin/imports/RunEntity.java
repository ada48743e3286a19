package dev.touchstone.admin.imports;

import dev.touchstone.admin.imports.RejectionThreshold.Verdict;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_run")
class RunEntity {

    private static final int LONGEST_MESSAGE = 4000;
    private static final String BETWEEN = "\u001e";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant endedAt;
    private long fromPosition;
    private long pages;
    private long added;
    private long changed;
    private long same;
    private long deleted;
    private long rejected;
    private @Nullable String cancelledBy;
    private boolean again;
    private boolean deletionsAllowed;
    private long deletionsHeld;
    private boolean repair;

    private int waits;
    private @Nullable Instant waitsUntil;
    private @Nullable Instant readUpTo;
    private @Nullable Instant readSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(length = LONGEST_MESSAGE)
    private @Nullable String message;

    @SuppressWarnings("NullAway.Init")
    protected RunEntity() {}

    RunEntity(long connection, Purpose purpose, String requestedBy, Instant requestedAt, long fromPosition) {
        this.again = purpose == Purpose.REJECTED_AGAIN;
        this.repair = purpose == Purpose.REPAIR;
        this.deletionsAllowed = purpose == Purpose.DELETE_TOO;
        this.connection = connection;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.fromPosition = fromPosition;
        this.state = RunState.WAITING;
    }

    /** Has it read again what changed since an instant. */
    RunEntity since(Instant since) {
        readSince = since;
        return this;
    }

    Optional<Instant> findSince() {
        return Optional.ofNullable(readSince);
    }

    long id() {
        return id;
    }

    void start() {
        state = RunState.RUNNING;
        waitsUntil = null;
    }

    /** The source asks to wait. */
    void hold(Instant until) {
        state = RunState.WAITING;
        waits++;
        waitsUntil = until;
    }

    boolean held() {
        return waitsUntil != null;
    }

    /** A stream has been read up to an instant; of several streams the one that lags most counts. */
    void reach(Instant watermark) {
        readUpTo = readUpTo == null || watermark.isBefore(readUpTo) ? watermark : readUpTo;
    }

    void count(FactStore.Changes changes, int newlyRejected) {
        pages++;
        added += changes.added();
        changed += changes.changed();
        same += changes.same();
        deleted += changes.deleted();
        rejected += newlyRejected;
    }

    /** Records that are gone at the source were marked as deleted. */
    void countDeleted(FactStore.Changes changes) {
        deleted += changes.deleted();
    }

    /** So many are gone at the source that a person shall look first. */
    void holdDeletions(long count) {
        deletionsHeld += count;
    }

    boolean again() {
        return again;
    }

    boolean deletionsAllowed() {
        return deletionsAllowed;
    }

    void requestCancel(String by) {
        cancelledBy = by;
    }

    boolean cancelRequested() {
        return cancelledBy != null;
    }

    void end(RunState how, Instant at, @Nullable LocalizedText why) {
        state = how;
        endedAt = at;
        if (why != null) {
            message = shortened(why.zhCn()) + BETWEEN + shortened(why.zhTw()) + BETWEEN + shortened(why.en());
        }
    }

    private static String shortened(String text) {
        int most = LONGEST_MESSAGE / 3 - BETWEEN.length();
        return text.length() <= most ? text : text.substring(0, most);
    }

    boolean repair() {
        return repair;
    }

    /** Says whether it rejected too many records; single records that were fetched again say nothing about the others. */
    void judge(RejectionThreshold threshold) {
        verdict = repair ? null : threshold.judge(rejected, records());
    }

    RejectionAlert toAlert(long open) {
        return new RejectionAlert(connection, id, rejected, records(), open);
    }

    private long records() {
        return added + changed + same + deleted + rejected;
    }

    boolean over() {
        return state.over();
    }

    long fromPosition() {
        return fromPosition;
    }

    long connection() {
        return connection;
    }

    /** As others see it, with the streams it was asked to read again. */
    ImportRun toImportRun(List<RunStream> streams) {
        return new ImportRun(
                id,
                connection,
                state,
                requestedBy,
                requestedAt,
                endedAt,
                pages,
                added,
                changed,
                same,
                deleted,
                rejected,
                cancelledBy,
                message,
                again,
                deletionsHeld,
                waits,
                waitsUntil,
                readUpTo,
                readSince,
                streams,
                verdict == Verdict.REACHED,
                repair);
    }
}
