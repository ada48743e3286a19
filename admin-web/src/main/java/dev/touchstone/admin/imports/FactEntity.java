package dev.touchstone.admin.imports;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One version of a fact. {@link FactInserts} stores new ones. */
@Entity
@Table(name = "fact")
class FactEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact")
    @SequenceGenerator(name = "fact", sequenceName = "fact_seq", allocationSize = 500)
    private long id;

    private long connection;
    private String stream;
    private String factKey;
    private int version;
    private long sinceChange;
    private @Nullable Long untilChange;
    private boolean deleted;

    /** Whether its personal fields were erased; the digest is still that of the whole document. */
    private boolean erased;

    private String kind;
    private Instant firstAt;
    private Instant lastAt;

    /** The number of its {@link DurationClass}. */
    private int durationClass;

    private String digest;

    @Column(length = 1_000_000)
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected FactEntity() {}

    FactVersion toVersion(ZoneId zone) {
        return new FactVersion(
                new FactKey(stream, factKey),
                deleted,
                kind,
                firstAt,
                lastAt,
                digest,
                document,
                FactVersion.daysOf(FactDocument.read(document), zone));
    }
}
