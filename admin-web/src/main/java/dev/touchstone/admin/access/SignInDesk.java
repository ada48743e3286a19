package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.Actor;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.PreferencesChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Checks who somebody is, lets the owner of a one-time code choose a password, and remembers how people read. */
@ApplicationScoped
@Transactional
public class SignInDesk {

    @Inject
    AccountStore accounts;

    @Inject
    SignInThrottle throttle;

    @Inject
    Passwords passwords;

    @Inject
    SignedIn signedIn;

    @Inject
    AccountLinks links;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** The account, when it is enabled and the password is right and the name is not locked. */
    public Optional<Account> signIn(LoginName login, String password) {
        if (!throttle.admit(login)) {
            return Optional.empty();
        }
        Optional<AccountEntity> found = accounts.find(login);
        boolean right = passwords.verify(
                password, found.map(AccountEntity::passwordHash).orElse(null));
        Optional<AccountEntity> admitted = found.filter(account -> right && account.isEnabled());
        if (admitted.isEmpty()) {
            refused(login, found);
        }
        return admitted.map(account -> {
            throttle.forget(login);
            account.signedIn(clock.instant());
            return acting(AuditAction.SIGN_IN, account);
        });
    }

    /** Whether the code was right, still valid, and the password is chosen. The code is used up. */
    public boolean choosePassword(LoginName login, OneTimeCode code, String password) {
        if (!throttle.admit(login)) {
            return false;
        }
        Optional<AccountEntity> found = accounts.find(login);
        Optional<CodeEntity> issued = found.flatMap(account -> accounts.findCode(account.id()))
                .filter(valid -> valid.isValidAt(clock.instant()));
        boolean right = passwords.verify(
                code.characters(), issued.map(CodeEntity::codeHash).orElse(null));
        if (!right || !found.orElseThrow().isEnabled()) {
            refused(login, found);
            return false;
        }
        throttle.forget(login);
        found.orElseThrow().choosePassword(passwords.hashOf(password));
        accounts.remove(issued.orElseThrow());
        acting(AuditAction.PASSWORD_CHOSEN, found.orElseThrow());
        return true;
    }

    /** Whoever is signed in leaves. */
    void signOut() {
        signedIn.getAccount()
                .ifPresent(
                        account -> trail.record(Act.of(AuditAction.SIGN_OUT, AuditSubject.Kind.ACCOUNT, account.id())));
    }

    private Account acting(AuditAction action, AccountEntity entity) {
        Account account = entity.toAccount();
        trail.record(
                Act.of(action, AuditSubject.Kind.ACCOUNT, account.id()), new Actor(account.id(), account.name(), null));
        return account;
    }

    /** The attempt that locks a name is recorded, also of a name nobody has; what was typed is not. */
    private void refused(LoginName login, Optional<AccountEntity> found) {
        if (throttle.attemptsLeft(login) == 0) {
            String id = found.map(account -> String.valueOf(account.id())).orElse("");
            trail.record(
                    new Act(
                            AuditAction.SIGN_IN_LOCKED,
                            new AuditSubject(AuditSubject.Kind.ACCOUNT, id),
                            AuditDetail.NONE),
                    null);
        }
    }

    /** The account with this login name, when it may still be used. */
    public Optional<Account> findEnabled(LoginName login) {
        return accounts.find(login).filter(AccountEntity::isEnabled).map(AccountEntity::toAccount);
    }

    /** The units the account leads or led, with every unit below them. */
    public List<TeamDuty> listDuties(Account account) {
        return accounts.listDuties(account.id()).stream()
                .flatMap(duty -> links.listWithUnitsBelow(duty.team()).stream()
                        .map(unit -> new TeamDuty(unit, duty.from(), duty.until())))
                .distinct()
                .toList();
    }

    void remember(@Observes PreferencesChosen chosen) {
        signedIn.getAccount()
                .ifPresent(account -> accounts.get(account.id()).prefer(chosen.language(), chosen.theme()));
    }
}
