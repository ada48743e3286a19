package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Writes the closing report of a pilot, with what is decided about its draft. */
@ApplicationScoped
@Transactional
public class ClosingDesk {

    @Inject
    PilotStore pilots;

    @Inject
    ReportStore reports;

    @Inject
    Shadows shadows;

    @Inject
    PilotGoals goals;

    @Inject
    FeedbackDesk feedback;

    @Inject
    AuditTrail trail;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /**
     * Closes a pilot that has ended. What it came to never changes from then on.
     *
     * @throws Refusal while facts are still being read
     */
    void close(long id, DataScope scope, PilotDecision decision, String reason, String by) {
        PilotDesk.requireAdministrator(scope);
        PilotEntity entity = pilots.find(id, scope)
                .filter(each -> each.state() == PilotState.ENDED)
                .orElseThrow(() -> new Refusal("pilots.refused.notEnded"));
        if (reason.isBlank()) {
            throw new Refusal("pilots.refused.reason");
        }
        Pilot pilot = entity.toPilot(pilots.listUnits(id));
        List<Shadow> all = shadows.find(pilot).orElseThrow(() -> new Refusal("pilots.refused.reading"));
        StandardVersion version = pilot.standard().version();
        Instant now = clock.instant();
        ReportEntity report = reports.add(new ReportEntity(
                id,
                new PilotReport(
                        version.standard(),
                        version.version(),
                        pilot.digest(),
                        shadows.listMonths(pilot),
                        pilot.named(),
                        all.stream().map(Shadow::card).toList(),
                        goals.compare(pilot, all, LocalDate.ofInstant(now, organisation.zone())),
                        feedback.sums(id),
                        decision,
                        reason.strip(),
                        by,
                        now)));
        entity.close();
        trail.record(PilotDesk.told(AuditAction.PILOT_CLOSED, pilot)
                .with(AuditField.PILOT_DECISION, decision)
                .with(AuditField.DIGEST, report.digest()));
    }
}
