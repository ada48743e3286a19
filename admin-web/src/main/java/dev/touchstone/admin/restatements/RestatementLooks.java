package dev.touchstone.admin.restatements;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down who looks at the confirmed results that a version reaches. */
@ApplicationScoped
@Transactional
public class RestatementLooks {

    @Inject
    AuditTrail trail;

    /** The list is shown or handed out. */
    void viewed(VersionRow version) {
        StandardVersion which = version.standard().version();
        trail.record(Act.of(AuditAction.RESTATEMENT_VIEWED, AuditSubject.Kind.STANDARD_VERSION, version.id())
                .with(AuditField.STANDARD, which.standard())
                .with(AuditField.VERSION, which.version()));
    }
}
