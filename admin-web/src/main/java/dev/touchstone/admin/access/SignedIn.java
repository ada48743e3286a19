package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Actor;
import dev.touchstone.admin.audit.WhoActs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has opened this page or endpoint, and whose data it may show. The guard fills it in before anything else runs. */
@Named("me")
@RequestScoped
public class SignedIn implements WhoActs {

    @Inject
    SignInDesk desk;

    private @Nullable Account account;
    private @Nullable Long token;
    private Reach reach = Reach.CLOSED;

    void become(Caller caller, Reach reach) {
        this.account = caller.account();
        this.token = caller.token();
        this.reach = reach;
    }

    /** Empty on pages that are open without signing in, when nobody has. */
    public Optional<Account> getAccount() {
        return Optional.ofNullable(account);
    }

    @Override
    public Optional<Actor> findActor() {
        return getAccount().map(acting -> new Actor(acting.id(), acting.name(), token));
    }

    /** What every query of this request takes: whose data may be read here. */
    public DataScope scope() {
        Account reader = account;
        if (reader == null) {
            return new DataScope.Nothing();
        }
        String person = reader.person();
        return switch (reach) {
            case ALL -> new DataScope.All();
            case TEAMS -> new DataScope.Teams(desk.listDuties(reader));
            case SAMPLED -> new DataScope.Sampled(reader.id());
            case OWN -> person == null ? new DataScope.Nothing() : new DataScope.Own(person);
            case NOBODY, CLOSED -> new DataScope.Nothing();
        };
    }

    /** Whether the account's role may look at a page. */
    public boolean mayOpen(String page) {
        return getAccount()
                .flatMap(reader -> AccessTable.shipped().find("GET", page).filter(rule -> rule.admits(reader.role())))
                .isPresent();
    }

    /** What the person is called; empty when nobody is signed in. */
    public String getName() {
        return getAccount().map(Account::name).orElse("");
    }

    /** The first character of the name, for the round mark beside it. */
    public String getInitial() {
        String name = getName();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The key of the role's name. */
    public String getRoleTextKey() {
        return getAccount().map(Account::role).orElse(Role.AGENT).getTextKey();
    }
}
