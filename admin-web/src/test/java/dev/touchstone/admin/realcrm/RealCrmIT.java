package dev.touchstone.admin.realcrm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.LiveSource;
import dev.touchstone.adapter.contract.real.RealCrm;
import dev.touchstone.adapter.redmine.RedmineFixture;
import dev.touchstone.adapter.requesttracker.RequestTrackerFixture;
import dev.touchstone.admin.browser.BrowserTest;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.scoring.points.Fraction;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tickets are followed from a real CRM into a scorecard, and out of it again. Its clock stands in November 2024. */
@Tag("real-crm")
@DisplayName("A ticket of a real CRM arrives, changes and disappears; a card confirmed before keeps its evidence")
class RealCrmIT extends BrowserTest {

    private static final String MONTH = "2024-11";
    private static final Duration PAST_THE_LAG = Duration.ofMinutes(10);

    @Test
    @DisplayName("in Request Tracker, whose feed tells deletions")
    void requestTracker() {
        try (RealCrm server = RealCrm.start("request-tracker")) {
            follow("request-tracker", new RequestTrackerFixture(server), 1);
        }
    }

    @Test
    @DisplayName("in Redmine, whose issues count as deleted when two complete listings lack them")
    void redmine() {
        try (RealCrm server = RealCrm.start("redmine")) {
            follow("redmine", new RedmineFixture(server), 2);
        }
    }

    private void follow(String crm, AdapterFixture fixture, int readingsUntilDeleted) {
        RestSteps program = new RestSteps(administrator());
        LiveSource source = fixture.liveSource(ZoneOffset.UTC);
        long connection = program.connect(crm, crm, settings(source));
        FactKey first = solve(source);
        FactKey second = solve(source);
        FactKey followed = solve(source);
        read(program, connection, source);
        program.publish(FollowedCard.standard("real-" + crm, MONTH + "-01"));
        FollowedCard card = FollowedCard.find(program.program(), "real-" + crm, MONTH, crm);

        int arrived = card.confirmChange();
        assertThat(card.counted(arrived)).containsExactlyInAnyOrder(first.key(), second.key(), followed.key());
        assertThat(card.line(arrived).measurement().value()).contains(Fraction.ZERO);
        List<JsonObject> evidence = card.evidence(arrived);

        source.reopen(followed);
        read(program, connection, source);
        int open = card.confirmChange();
        assertThat(card.counted(open)).containsExactlyInAnyOrder(first.key(), second.key());

        source.resolve(followed);
        read(program, connection, source);
        int again = card.confirmChange();
        assertThat(card.counted(again)).containsExactlyInAnyOrder(first.key(), second.key(), followed.key());
        assertThat(card.line(again).measurement().value()).contains(Fraction.of(100, 3));

        source.delete(followed);
        for (int reading = 0; reading < readingsUntilDeleted; reading++) {
            read(program, connection, source);
        }
        int gone = card.confirmChange();
        assertThat(card.counted(gone)).containsExactlyInAnyOrder(first.key(), second.key());
        assertThat(card.line(gone).measurement().value()).contains(Fraction.ZERO);
        assertThat(card.evidence(arrived)).isEqualTo(evidence);
    }

    private static FactKey solve(LiveSource source) {
        FactKey ticket = source.create();
        source.pass(Duration.ofMinutes(5));
        source.answer(ticket);
        source.pass(Duration.ofMinutes(5));
        source.resolve(ticket);
        return ticket;
    }

    private static void read(RestSteps program, long connection, LiveSource source) {
        source.pass(PAST_THE_LAG);
        program.read(connection);
    }

    private static JsonObject settings(LiveSource source) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        source.settings(100).forEach(settings::add);
        source.secrets().forEach((key, secret) -> settings.add(key, secret.get()));
        return settings.build();
    }
}
