package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.Actor;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Founds the organisation and its first administrator together, or neither. */
@ApplicationScoped
@Transactional
public class FirstRunDesk {

    @Inject
    OrganisationDesk organisations;

    @Inject
    AccountStore accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** The password keeps to the {@link PasswordRule}; the caller has checked it. */
    public void found(Organisation organisation, LoginName login, String name, String password) {
        organisations.found(organisation);
        AccountEntity administrator = new AccountEntity(login, name, Role.ADMINISTRATOR, clock.instant());
        administrator.choosePassword(passwords.hashOf(password));
        accounts.add(administrator);
        trail.record(
                new Act(AuditAction.FIRST_RUN, AuditSubject.the(AuditSubject.Kind.ORGANISATION), AuditDetail.NONE),
                new Actor(administrator.id(), name, null));
    }
}
