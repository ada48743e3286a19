package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A team somebody leads, as it is being filled in. */
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String team = "";
    private LocalDate from;
    private @Nullable LocalDate until;

    DutyForm(LocalDate from) {
        this.from = from;
    }

    static DutyForm of(TeamDuty duty) {
        DutyForm form = new DutyForm(duty.from());
        form.team = duty.team();
        form.until = duty.until();
        return form;
    }

    TeamDuty toDuty() {
        if (until != null && !from.isBefore(until)) {
            throw new Refusal("access.account.dutyWithoutDay", team);
        }
        return new TeamDuty(team, from, until);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
