package dev.touchstone.admin.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A record that a run fetches again. */
@Entity
@Table(name = "import_run_key")
class RunKeyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long run;
    private String stream;
    private String factKey;

    @Enumerated(EnumType.STRING)
    private @Nullable RepairOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected RunKeyEntity() {}

    RunKeyEntity(long run, String stream, String factKey) {
        this.run = run;
        this.stream = stream;
        this.factKey = factKey;
    }

    void end(RepairOutcome how) {
        outcome = how;
    }

    String factKey() {
        return factKey;
    }

    @Nullable RepairOutcome outcome() {
        return outcome;
    }
}
