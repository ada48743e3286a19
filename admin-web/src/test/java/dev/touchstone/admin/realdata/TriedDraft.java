package dev.touchstone.admin.realdata;

import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.Patience;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.standard.Weighing;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft tried on what was really measured. What the console counts is compared with whole scorecards derived from the documents of
 * the cards in force.
 */
record TriedDraft(RestClient program, Standard draft) {

    /** The same table with 30 % on one line and two grades, of which the better begins at the median. */
    static TriedDraft of(RestClient program, Standard published, String heavier, List<Scorecard> inForce) {
        StandardVersion version = published.version();
        Standard changed = Weighing.of(published, Set.of())
                .set(heavier, Percentage.of("30"))
                .applied(published)
                .withVersion(new StandardVersion(version.standard(), "tried", version.from(), null));
        List<Points> totals = inForce.stream()
                .flatMap(card -> under(card, changed).findTotal().stream())
                .sorted()
                .toList();
        BigDecimal median = new BigDecimal(totals.get(totals.size() / 2).toString());
        GradeBand best = GradeScale.DEFAULT.bands().get(0);
        GradeBand last = GradeScale.DEFAULT.bands().get(3);
        return new TriedDraft(
                program,
                changed.withGrades(new GradeScale(
                        List.of(new GradeBand(best.key(), best.name(), median, best.coefficient()), last))));
    }

    private static Scorecard under(Scorecard card, Standard standard) {
        return Scorecard.derivedFrom(CardInput.of(
                card.input().subject(),
                card.input().period(),
                standard,
                card.input().segments().get(0).measurements()));
    }

    /** How many would change their grade; every grade has as many people as whole scorecards say. */
    int compareWith(List<Scorecard> inForce, String span) {
        int id = accepted(program.post("standards", StandardDocument.write(draft)))
                .getInt("id");
        String question = "standards/" + id + "/what-if?" + span;
        Patience.await(() -> accepted(program.get(question)).getBoolean("ready"));
        JsonObject answer = accepted(program.get(question));

        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> after = new HashMap<>();
        int moving = 0;
        for (Scorecard card : inForce) {
            Scorecard tried = under(card, draft);
            String now = grade(card);
            String then = grade(tried);
            before.merge(now, 1, Integer::sum);
            after.merge(then, 1, Integer::sum);
            moving += now.equals(then) ? 0 : 1;
        }
        assertThat(answer.getInt("cards")).isEqualTo(inForce.size());
        assertThat(answer.getInt("moving")).isEqualTo(moving);
        assertThat(answer.getJsonArray("bands").getValuesAs(JsonObject.class)).allSatisfy(band -> {
            assertThat(band.getInt("before")).isEqualTo(before.getOrDefault(band.getString("key"), 0));
            assertThat(band.getInt("after")).isEqualTo(after.getOrDefault(band.getString("key"), 0));
        });
        return moving;
    }

    private static String grade(Scorecard card) {
        return card.outcome() instanceof Outcome.Graded graded ? graded.band().key() : "";
    }
}
