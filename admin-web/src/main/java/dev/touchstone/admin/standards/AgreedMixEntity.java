package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Percentage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
@Table(name = "agreed_mix")
class AgreedMixEntity {

    @Id
    private String standard;

    private BigDecimal quantitative;
    private Instant agreedAt;
    private String agreedBy;

    @SuppressWarnings("NullAway.Init")
    protected AgreedMixEntity() {}

    AgreedMixEntity(String standard, Percentage quantitative, Instant agreedAt, String agreedBy) {
        this.standard = standard;
        this.quantitative = quantitative.percent();
        this.agreedAt = agreedAt;
        this.agreedBy = agreedBy;
    }

    Percentage quantitative() {
        return Percentage.of(quantitative.stripTrailingZeros().toPlainString());
    }
}
