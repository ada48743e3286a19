package dev.touchstone.admin.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Of how many rejected records of a connection administrators are told. */
@Entity
@Table(name = "rejection_threshold")
class ThresholdEntity {

    @Id
    private long connection;

    private @Nullable Integer percent;
    private @Nullable Integer records;
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected ThresholdEntity() {}

    ThresholdEntity(long connection, @Nullable Integer percent, @Nullable Integer records, String setBy) {
        this.connection = connection;
        this.percent = percent;
        this.records = records;
        this.setBy = setBy;
    }

    RejectionThreshold toThreshold() {
        return new RejectionThreshold(percent, records, setBy);
    }
}
