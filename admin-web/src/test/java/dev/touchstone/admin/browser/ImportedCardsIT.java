package dev.touchstone.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.admin.server.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.RestClient;
import dev.touchstone.admin.server.RestClient.Answer;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scorecards that were counted elsewhere, such as by Apache Spark. */
class ImportedCardsIT extends BrowserTest {

    private static final String STANDARD = "counted-elsewhere";
    private static final String LIST = "scorecards?standard=" + STANDARD + "&period=2026-03";

    @Test
    void a_card_counted_elsewhere_stands_instead_of_what_facts_here_give() {
        RestClient program = administrator();
        new SampleCards(program).list();
        Standard table = ReadyStandards.get("agent-monthly")
                .standard()
                .withVersion(new StandardVersion(STANDARD, "1", LocalDate.parse("2026-01-01"), null));
        new RestSteps(program).publish(table);
        await(() -> !program.items(LIST).isEmpty());
        JsonObject best = program.items(LIST).get(0);
        JsonObject last = program.items(LIST).get(1);
        CardInput measured = card(program, best).input();
        CardInput other = with(card(program, last).input(), measured.segments());

        assertThat(refusal(program, line(other) + line(other))).contains("2:", "twice");
        assertThat(refusal(program, line(with(other, Subject.agent("999999999")))))
                .contains("Nobody here");
        assertThat(refusal(
                        program,
                        line(other.withItems(List.of(new Item("praise", Points.of(1), "elsewhere", "somebody"))))))
                .contains("decide here");
        Standard unpublished =
                table.withVersion(new StandardVersion(STANDARD, "2", LocalDate.parse("2026-01-01"), null));
        assertThat(refusal(program, line(with(other, List.of(under(unpublished, other))))))
                .contains("not the version");
        String prettified = line(other).replaceFirst("(\"result\":.*\"total\":)[0-9.]+", "$112.34");
        assertThat(refusal(program, prettified)).contains("1:/result/total", "12.34");

        Answer taken = post(program, line(other));
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        assertThat(taken.json().getInt("cards")).isEqualTo(1);
        await(() -> card(program, last).input().equals(other));
        assertThat(program.items(LIST).stream()
                        .filter(row -> row.getInt("id") == last.getInt("id"))
                        .map(row -> row.getJsonNumber("total")))
                .containsExactly(best.getJsonNumber("total"));

        signInAsAdministrator();
        page.navigate("/scorecards/card?id=" + last.getInt("id"));
        assertThat(page.locator("main")).containsText("这份成绩由别处计算");
        screenshot("imported-card");
        page.navigate("/scorecards/card?id=" + best.getInt("id"));
        assertThat(page.locator("main")).not().containsText("这份成绩由别处计算");
    }

    private static String refusal(RestClient program, String lines) {
        Answer answer = post(program, lines);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private static Answer post(RestClient program, String lines) {
        return program.post("scorecards/imported", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Scorecard card(RestClient program, JsonObject row) {
        return ScorecardDocument.read(
                program.get("scorecards/" + row.getInt("id") + "/document").body());
    }

    private static String line(CardInput input) {
        return ScorecardDocument.write(Scorecard.derivedFrom(input)) + "\n";
    }

    private static Segment under(Standard standard, CardInput input) {
        Segment segment = input.segments().get(0);
        return new Segment(standard, segment.period(), segment.measurements());
    }

    private static CardInput with(CardInput input, Subject subject) {
        return new CardInput(
                subject, input.period(), input.segments(), List.of(), List.of(), List.of(), input.vetoes());
    }

    private static CardInput with(CardInput input, List<Segment> segments) {
        return new CardInput(
                input.subject(), input.period(), segments, List.of(), List.of(), List.of(), input.vetoes());
    }
}
