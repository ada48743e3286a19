package dev.touchstone.admin.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account_duty")
class DutyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long account;
    private String team;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected DutyEntity() {}

    DutyEntity(long account, TeamDuty duty) {
        this.account = account;
        this.team = duty.team();
        this.validFrom = duty.from();
        this.validUntil = duty.until();
    }

    TeamDuty toDuty() {
        return new TeamDuty(team, validFrom, validUntil);
    }
}
