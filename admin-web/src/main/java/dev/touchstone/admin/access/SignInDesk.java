package dev.touchstone.admin.access;

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
    InstantSource clock;

    /** The account, when it is enabled and the password is right and the name is not locked. */
    public Optional<Account> signIn(LoginName login, String password) {
        if (!throttle.admit(login)) {
            return Optional.empty();
        }
        Optional<AccountEntity> found = accounts.find(login);
        boolean right = passwords.verify(
                password, found.map(AccountEntity::passwordHash).orElse(null));
        return found.filter(account -> right && account.isEnabled()).map(account -> {
            throttle.forget(login);
            account.signedIn(clock.instant());
            return account.toAccount();
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
            return false;
        }
        throttle.forget(login);
        found.orElseThrow().choosePassword(passwords.hashOf(password));
        accounts.remove(issued.orElseThrow());
        return true;
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
