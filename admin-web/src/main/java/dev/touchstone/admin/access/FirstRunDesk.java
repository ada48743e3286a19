package dev.touchstone.admin.access;

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
    InstantSource clock;

    /** The password keeps to the {@link PasswordRule}; the caller has checked it. */
    public void found(Organisation organisation, LoginName login, String name, String password) {
        organisations.found(organisation);
        AccountEntity administrator = new AccountEntity(login, name, Role.ADMINISTRATOR, clock.instant());
        administrator.choosePassword(passwords.hashOf(password));
        accounts.add(administrator);
    }
}
