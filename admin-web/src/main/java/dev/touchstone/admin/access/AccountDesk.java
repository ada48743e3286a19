package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** What an administrator does with accounts. No password passes through his hands: owners choose their own. */
@ApplicationScoped
@Transactional
public class AccountDesk {

    /** How long a one-time code may be used. */
    public static final Duration CODE_VALIDITY = Duration.ofDays(7);

    @Inject
    AccountStore accounts;

    @Inject
    Passwords passwords;

    @Inject
    AccountLinks links;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** All accounts, by login name. */
    public List<AccountRow> listAccounts() {
        return accounts.list().stream()
                .map(AccountEntity::toAccount)
                .map(account -> AccountRow.of(account, linkOf(account)))
                .toList();
    }

    /** What the form for this account is filled with. */
    public AccountForm open(long id) {
        return AccountForm.of(accounts.get(id).toAccount(), accounts.listDuties(id));
    }

    /** Makes an account that its owner can use as soon as a code is issued; yields its key. */
    public long create(AccountForm form) {
        LoginName login = new LoginName(form.getLogin());
        if (accounts.find(login).isPresent()) {
            throw new Refusal("access.account.loginTaken", login.value());
        }
        AccountEntity account = new AccountEntity(login, form.getName(), form.getRole(), clock.instant());
        accounts.add(account);
        store(account, form);
        trail.record(told(AuditAction.ACCOUNT_CREATED, account));
        return account.id();
    }

    /** Changes name, role, links and whether the account may be used. */
    public void change(long id, AccountForm form) {
        AccountEntity account = accounts.get(id);
        Account before = account.toAccount();
        boolean stepsDown = before.role() == Role.ADMINISTRATOR
                && before.enabled()
                && (form.getRole() != Role.ADMINISTRATOR || !form.isEnabled());
        if (stepsDown && accounts.countEnabled(Role.ADMINISTRATOR) == 1) {
            throw new Refusal("access.account.lastAdministrator");
        }
        store(account, form);
        boolean blocked = before.enabled() && !form.isEnabled();
        trail.record(told(blocked ? AuditAction.ACCOUNT_BLOCKED : AuditAction.ACCOUNT_CHANGED, account));
    }

    /** A code with which the owner chooses a password; an earlier code is void. Shown once, stored as a hash. */
    public OneTimeCode issueCode(long id) {
        AccountEntity account = accounts.get(id);
        OneTimeCode code = OneTimeCode.random();
        accounts.replaceCode(new CodeEntity(
                account.id(),
                passwords.hashOf(code.characters()),
                clock.instant().plus(CODE_VALIDITY)));
        trail.record(Act.of(AuditAction.CODE_ISSUED, AuditSubject.Kind.ACCOUNT, id));
        return code;
    }

    /** Two people turned out to be one: whose account belonged to the first now belongs to the second. */
    public void relink(String person, String into) {
        accounts.listOf(person).forEach(account -> {
            account.relink(into);
            trail.record(told(AuditAction.ACCOUNT_CHANGED, account));
        });
    }

    private Act told(AuditAction action, AccountEntity entity) {
        Account account = entity.toAccount();
        String units = accounts.listDuties(account.id()).stream()
                .map(TeamDuty::team)
                .distinct()
                .collect(Collectors.joining(" "));
        return Act.of(action, AuditSubject.Kind.ACCOUNT, account.id())
                .with(AuditField.ROLE, account.role())
                .with(AuditField.ENABLED, account.enabled())
                .with(AuditField.PERSON, account.person())
                .with(AuditField.UNIT, units);
    }

    private void store(AccountEntity account, AccountForm form) {
        String person = form.getRole() == Role.AGENT ? form.getPerson() : null;
        List<TeamDuty> duties = form.getRole() == Role.MANAGER ? form.duties() : List.of();
        if (person != null) {
            requirePerson(person, account);
        }
        duties.forEach(this::requireUnit);
        account.change(form.getName(), form.getRole(), person, form.isEnabled());
        accounts.replaceDuties(account.id(), duties);
    }

    private void requirePerson(String person, AccountEntity account) {
        AccountLinks.Link link =
                links.findPerson(person).orElseThrow(() -> new Refusal("access.account.personUnknown", person));
        accounts.listOf(person).stream()
                .filter(other -> other.id() != account.id())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "access.account.personTaken",
                            link.name(),
                            other.toAccount().login().value());
                });
    }

    private void requireUnit(TeamDuty duty) {
        if (links.findUnit(duty.team()).isEmpty()) {
            throw new Refusal("access.account.teamUnknown", duty.team());
        }
    }

    private String linkOf(Account account) {
        String person = account.person();
        return switch (account.role()) {
            case AGENT ->
                person == null
                        ? ""
                        : links.findPerson(person)
                                .map(AccountLinks.Link::getLabel)
                                .orElse(person);
            case MANAGER ->
                accounts.listDuties(account.id()).stream()
                        .map(TeamDuty::team)
                        .distinct()
                        .map(team -> links.findUnit(team)
                                .map(AccountLinks.Link::name)
                                .orElse(team))
                        .collect(Collectors.joining(" · "));
            case ADMINISTRATOR, INSPECTOR -> "";
        };
    }
}
