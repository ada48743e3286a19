package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Names the organisation otherwise, and keeps who did. */
@ApplicationScoped
@Transactional
public class RenamingDesk {

    @Inject
    OrganisationDesk organisations;

    @Inject
    AuditTrail trail;

    /** From now on, pages and PDFs say this. */
    public void rename(String name) {
        organisations.rename(name);
        trail.record(new Act(
                AuditAction.ORGANISATION_RENAMED, AuditSubject.the(AuditSubject.Kind.ORGANISATION), AuditDetail.NONE));
    }
}
