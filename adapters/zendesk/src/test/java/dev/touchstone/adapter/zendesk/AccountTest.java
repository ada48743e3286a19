package dev.touchstone.adapter.zendesk;

import static dev.touchstone.adapter.zendesk.ZendeskSource.rating;
import static dev.touchstone.adapter.zendesk.ZendeskSource.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.adapter.contract.fake.Failure;
import dev.touchstone.adapter.zendesk.fake.FakeAccount;
import dev.touchstone.adapter.zendesk.fake.FakeZendesk;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.PermissionMissingException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Tombstone;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens at an account that does as the manual says, beyond what the contract asks. */
class AccountTest {

    private final ZendeskSource source = new ZendeskSource(FakeZendesk.API_TOKEN);
    private final FakeAccount account = source.account();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void tenExportsAMinuteAreGivenAndTheWaitForMoreIsHandedOn() throws Exception {
        source.fake().limitExports();
        for (int i = 0; i < 15; i++) {
            source.create();
        }
        source.pass(ZendeskSource.PAST);
        Map<String, String> direct =
                Map.of("page-size", "1", "address", source.fake().address().toString());
        try (Connection connection = source.connect(direct)) {
            Cursor cursor = Cursor.start("tickets");
            for (int page = 0; page < 10; page++) {
                cursor = connection.read(cursor).next();
            }
            Cursor refused = cursor;
            assertThatExceptionOfType(RateLimitedException.class)
                    .isThrownBy(() -> connection.read(refused))
                    .satisfies(limited -> assertThat(limited.until())
                            .isCloseTo(Instant.now().plusSeconds(37), within(20, ChronoUnit.SECONDS)));

            source.pass(Duration.ofMinutes(1));
            assertThat(connection.read(refused).facts())
                    .extracting(ServiceFact::key)
                    .containsExactly(ticket(11));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRatingThatIsGivenOrChangedLaterArrivesWhateverStampTheFilterMeans(boolean byCreation) throws Exception {
        if (byCreation) {
            source.fake().answers().filterRatingsByCreation();
        }
        long late = account.offerRating(account.create("Rated late"));
        account.pass(Duration.ofDays(1));
        long changed = account.offerRating(account.create("Rated twice"));
        account.rate(changed, "good", null);
        try (Connection connection = source.connect(Map.of())) {
            FactPage first = connection.read(Cursor.start("ratings"));
            assertThat(first.facts()).extracting(ServiceFact::key).containsExactly(rating(changed));

            account.pass(Duration.ofDays(20));
            account.rate(late, "bad", "Still waiting");
            account.rate(changed, "bad", "On second thoughts");
            FactPage second = connection.read(first.next());
            assertThat(second.facts())
                    .hasOnlyElementsOfType(Answer.class)
                    .extracting(fact -> ((Answer) fact).comment())
                    .containsExactly("Still waiting", "On second thoughts");
        }
    }

    @Test
    void withoutTheRightToRatingsOnlyTheirStreamStops() throws Exception {
        source.fake().denyRatings();
        source.create();
        source.pass(ZendeskSource.PAST);
        try (Connection connection = source.connect(Map.of())) {
            assertThatExceptionOfType(PermissionMissingException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("ratings")))
                    .satisfies(missing -> assertThat(missing.stream()).isEqualTo("ratings"))
                    .withMessageContaining("switch off the setting ratings");
            assertThat(connection.read(Cursor.start("tickets")).facts()).hasSize(1);

            CheckReport report = connection.check();
            assertThat(report.streams().get(0).problem()).isNull();
            assertThat(report.streams().get(1).problem().en()).contains("may not read satisfaction ratings");
        }
        try (Connection connection = source.connect(Map.of("ratings", "false"))) {
            assertThat(connection.listStreams())
                    .extracting(StreamDescriptor::name)
                    .containsExactly("tickets");
            assertThat(connection.check().passed()).isTrue();
        }
    }

    @Test
    void aTokenThatIsNotKnownIsDeniedInEveryStreamAndInTheCheck() throws Exception {
        try (ZendeskSource locked = new ZendeskSource("not-the-token");
                Connection connection = locked.connect(Map.of())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("ratings")));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(connection::check);
        }
    }

    @Test
    void anOauthTokenNeedsNoAccount() throws Exception {
        try (ZendeskSource oauth = new ZendeskSource(FakeZendesk.OAUTH_TOKEN);
                Connection connection = oauth.connect(Map.of("account", ""))) {
            oauth.create();
            oauth.pass(ZendeskSource.PAST);
            assertThat(connection.read(Cursor.start("tickets")).facts()).hasSize(1);
        }
    }

    @Test
    void aDeletedTicketIsATombstoneWithItsTime() throws Exception {
        long id = account.create("Deleted");
        account.pass(Duration.ofMinutes(5));
        account.delete(id);
        Instant deleted = account.now();
        source.pass(ZendeskSource.PAST);
        try (Connection connection = source.connect(Map.of())) {
            FactPage page = connection.read(Cursor.start("tickets"));

            assertThat(page.deletions()).containsExactly(new Tombstone(ticket(id), deleted));
            assertThat(page.facts()).isEmpty();
        }
    }

    @Test
    void theWatermarkStaysBehindByTheMinuteThatIsWithheld() throws Exception {
        source.create();
        source.create();
        source.pass(ZendeskSource.PAST);
        try (Connection connection = source.connect(Map.of("page-size", "1"))) {
            FactPage first = connection.read(Cursor.start("tickets"));
            assertThat(first.watermark()).isEqualTo(source.created(ticket(1)));

            FactPage last = connection.read(first.next());
            assertThat(last.last()).isTrue();
            assertThat(last.watermark()).isCloseTo(Instant.now().minusSeconds(60), within(20, ChronoUnit.SECONDS));
        }
    }

    @Test
    void anAccountThatIsDownIsNotAnAccountThatIsEmpty() throws Exception {
        try (Connection connection = source.connect(Map.of())) {
            source.fail(Failure.LOGIN_PAGE, 3);
            assertThatExceptionOfType(AdapterException.class)
                    .isThrownBy(() -> connection.read(Cursor.start("ratings")))
                    .withMessageContaining("login page");
        }
    }
}
