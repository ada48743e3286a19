package dev.touchstone.admin.access;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Tokens with which programs call the REST interface. Everybody makes tokens for himself, with no more rights than he has;
 * administrators see all and revoke any.
 */
@ApplicationScoped
@Transactional
public class TokenDesk {

    /** No token is worth anything for longer. */
    public static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 60;

    @Inject
    TokenStore tokens;

    @Inject
    AccountStore accounts;

    @Inject
    OrganisationDesk organisations;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** Makes a token. This is the only time it can be read. */
    public TokenSecret create(Account owner, TokenWish wish) {
        if (wish.name().isBlank() || wish.name().strip().length() > LONGEST_NAME) {
            throw new Refusal("access.token.nameNeeded", LONGEST_NAME);
        }
        LocalDate today = today();
        if (wish.lastDay().isBefore(today) || wish.lastDay().isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refusal(
                    "access.token.dayRefused",
                    today.toString(),
                    today.plusDays(MOST_DAYS).toString());
        }
        requireRights(owner.role(), wish.rights());
        TokenSecret secret = TokenSecret.random();
        TokenEntity token = new TokenEntity(owner, wish, secret, clock.instant());
        tokens.add(token, wish.rights());
        trail.record(Act.of(AuditAction.TOKEN_MADE, AuditSubject.Kind.TOKEN, token.id())
                .with(AuditField.LAST_DAY, wish.lastDay())
                .with(AuditField.READS, wish.rights().words(Access.READ))
                .with(AuditField.CHANGES, wish.rights().words(Access.CHANGE)));
        return secret;
    }

    /** The tokens this account may see: its own, an administrator's everybody's; newest first. */
    public List<TokenRow> list(Account reader) {
        LocalDate today = today();
        List<TokenEntity> seen = reader.role() == Role.ADMINISTRATOR ? tokens.list() : tokens.listOf(reader.id());
        Map<Long, TokenRights> rights = tokens.rightsOf(seen);
        return seen.stream()
                .map(token ->
                        token.toRow(ownerOf(token), rights.getOrDefault(token.id(), TokenRights.of(Map.of())), today))
                .toList();
    }

    /** Ends a token at once; one that the account may not see is not there. */
    public void revoke(long id, Account by) {
        boolean ended = tokens.find(id)
                .filter(token -> by.role() == Role.ADMINISTRATOR || token.account() == by.id())
                .orElseThrow(() -> new Refusal("access.token.unknown"))
                .revoke(clock.instant(), by.name());
        if (ended) {
            trail.record(Act.of(AuditAction.TOKEN_REVOKED, AuditSubject.Kind.TOKEN, id));
        }
    }

    /** Whose token it is and what it may do; empty if it is worth nothing. Notes the day. */
    Optional<Caller> admit(TokenSecret secret) {
        LocalDate today = today();
        return tokens.find(secret)
                .filter(token -> token.stateFor(ownerOf(token), today) == TokenRow.State.ACTIVE)
                .map(token -> {
                    token.usedOn(today);
                    return new Caller(ownerOf(token), new Pass.OfToken(tokens.rightsOf(token)), token.id());
                });
    }

    /** A token that opens nothing is of no use; what its owner cannot do, it could not do either. */
    private static void requireRights(Role role, TokenRights rights) {
        if (rights.isNothing()) {
            throw new Refusal("access.token.areaNeeded");
        }
        SortedMap<Area, Access> most = AccessTable.shipped().areasOf(role);
        boolean beyond = rights.list().stream()
                .anyMatch(
                        right -> !most.getOrDefault(right.area(), Access.CLOSED).includes(right.access()));
        if (beyond) {
            throw new Refusal("access.token.beyondRole");
        }
    }

    private Account ownerOf(TokenEntity token) {
        return accounts.get(token.account()).toAccount();
    }

    /** The day by the organisation's clock. */
    LocalDate today() {
        Organisation organisation = organisations.find().orElseThrow();
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
