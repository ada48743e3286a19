package dev.touchstone.admin.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list.
 *
 * @param id its key
 * @param login the name typed at signing in
 * @param name what the person is called
 * @param role what the person does here
 * @param link the person the account belongs to, or the teams it leads; empty when neither
 * @param state whether it may be used
 * @param lastSignIn null before the first time
 */
public record AccountRow(
        long id,
        String login,
        String name,
        Role role,
        String link,
        State state,
        @Nullable Instant lastSignIn) {

    /** Whether an account may be used. */
    public enum State {
        ACTIVE,
        WAITING,
        DISABLED;

        /** The key of the word. */
        public String getTextKey() {
            return "access.account.state." + name();
        }
    }

    static AccountRow of(Account account, String link) {
        return new AccountRow(
                account.id(),
                account.login().value(),
                account.name(),
                account.role(),
                link,
                stateOf(account),
                account.lastSignIn());
    }

    private static State stateOf(Account account) {
        if (!account.enabled()) {
            return State.DISABLED;
        }
        return account.passwordChosen() ? State.ACTIVE : State.WAITING;
    }
}
