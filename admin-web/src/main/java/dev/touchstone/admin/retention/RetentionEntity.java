package dev.touchstone.admin.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The one row that says how long personal fields are kept. */
@Entity
@Table(name = "retention")
class RetentionEntity {

    static final short KEY = 1;

    @Id
    private short id;

    private @Nullable Integer months;

    protected RetentionEntity() {}

    @Nullable Integer months() {
        return months;
    }

    void keepFor(@Nullable Integer wanted) {
        months = wanted;
    }
}
