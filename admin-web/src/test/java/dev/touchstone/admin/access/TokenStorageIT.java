package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
class TokenStorageIT {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final TokenRights RIGHTS =
            TokenRights.of(Map.of(Area.ENTRIES, Access.CHANGE, Area.RESULTS, Access.READ, Area.PEOPLE, Access.CLOSED));
    private static final String EARLIER = "2026-12-30";

    @Parameter
    TestDatabase kind;

    private final TokenSecret secret = TokenSecret.random();
    private TestDatabase.Open database;

    @BeforeEach
    void aTokenOfAManager() {
        database = kind.open();
        database.run(entities -> {
            AccountEntity owner = new AccountEntity(new LoginName("wanglei"), "王磊", Role.MANAGER, NOW);
            new AccountStore(entities).add(owner);
            TokenWish wish = new TokenWish(" 夜间导入 ", LAST_DAY, RIGHTS);
            new TokenStore(entities).add(new TokenEntity(owner.toAccount(), wish, secret, NOW), RIGHTS);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_token_is_found_by_its_secret_and_the_secret_is_not_stored() {
        TokenRow row = row(EARLIER);

        assertThat(row.name()).isEqualTo("夜间导入");
        assertThat(row.rights())
                .containsExactly(
                        new TokenRights.Right(Area.RESULTS, Access.READ),
                        new TokenRights.Right(Area.ENTRIES, Access.CHANGE));
        assertThat(row.lastUsedOn()).isNull();
        assertThat(secret.hash()).hasSize(64).doesNotContain(secret.characters());
        assertThat(this.<Boolean>ask(store -> store.find(TokenSecret.random()).isEmpty()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, MANAGER,       true,  ACTIVE",
        "2026-12-31, MANAGER,       true,  ACTIVE",
        "2027-01-01, MANAGER,       true,  EXPIRED",
        "2026-12-30, MANAGER,       false, STOPPED",
        "2026-12-30, ADMINISTRATOR, true,  STOPPED",
        "2026-12-30, AGENT,         true,  STOPPED",
    })
    void it_is_worth_something_until_its_day_is_over_or_its_account_is_another(
            String today, Role role, boolean enabled, TokenRow.State state) {
        database.run(entities -> new AccountStore(entities)
                .find(new LoginName("wanglei"))
                .orElseThrow()
                .change("王磊", role, null, enabled));

        assertThat(row(today).state()).isEqualTo(state);
    }

    @Test
    void a_revoked_token_stays_revoked_by_whoever_did_it_first() {
        database.run(entities -> {
            TokenEntity token = new TokenStore(entities).find(secret).orElseThrow();
            token.revoke(NOW, "周敏");
            token.revoke(NOW, "王磊");
        });

        assertThat(row(EARLIER).state()).isEqualTo(TokenRow.State.REVOKED);
        assertThat(row(EARLIER).revokedBy()).isEqualTo("周敏");
        assertThat(row(EARLIER).revocable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, CHANGE", "false, READ"})
    void a_token_of_an_earlier_release_keeps_what_it_could(boolean changes, Access access) {
        TokenSecret old = TokenSecret.random();
        try (TestDatabase.Open earlier = kind.openAfter(
                "60",
                "insert into account (login, name, role, enabled, stamp, language, theme, created_at)"
                        + " values ('zhoumin', '周敏', 'ADMINISTRATOR', true, 1, 'zh-CN', 'SYSTEM', timestamp '2026-11-01 00:00:00')",
                "insert into api_token (account, name, role, changes, token_hash, created_at, last_day)"
                        + " select id, '夜间导入', role, " + changes + ", '" + old.hash()
                        + "', created_at, date '2026-12-31' from account")) {
            TokenRights rights = earlier.ask(entities -> {
                TokenStore tokens = new TokenStore(entities);
                return tokens.rightsOf(tokens.find(old).orElseThrow());
            });

            assertThat(EnumSet.complementOf(EnumSet.of(Area.FACTS)))
                    .allSatisfy(area -> assertThat(rights.in(area)).isEqualTo(access));
            assertThat(rights.in(Area.FACTS)).as("nobody could send facts then").isEqualTo(Access.CLOSED);
        }
    }

    private TokenRow row(String today) {
        return database.ask(entities -> {
            TokenStore tokens = new TokenStore(entities);
            TokenEntity token = tokens.find(secret).orElseThrow();
            Account owner = new AccountStore(entities).get(token.account()).toAccount();
            return token.toRow(owner, tokens.rightsOf(token), LocalDate.parse(today));
        });
    }

    private <T> T ask(Function<TokenStore, T> question) {
        return database.ask(entities -> question.apply(new TokenStore(entities)));
    }
}
