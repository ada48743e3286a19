package dev.touchstone.admin.realcrm;

import static dev.touchstone.admin.server.RestSteps.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.server.Patience;
import dev.touchstone.admin.server.RestClient;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The scorecard of a month under a standard whose only line counts the tickets that somebody resolved, and how many were reopened. */
final class FollowedCard {

    private static final String LINE = "reopened-share";

    private final RestClient program;
    private final int id;
    private int revision;
    private String digest = "";

    private FollowedCard(RestClient program, int id) {
        this.program = program;
        this.id = id;
    }

    /** That of somebody whom a source calls so, once it is there. */
    static FollowedCard find(RestClient program, String standard, String month, String source) {
        Patience.await(() -> !list(program, standard, month, source).isEmpty());
        return new FollowedCard(
                program, list(program, standard, month, source).get(0).getInt("id"));
    }

    private static List<JsonObject> list(RestClient program, String standard, String month, String source) {
        Set<String> names = program.items("people?limit=200").stream()
                .filter(person -> person.getJsonArray("names").getValuesAs(JsonObject.class).stream()
                        .anyMatch(name -> name.getString("source").equals(source)))
                .map(person -> person.getString("name"))
                .collect(Collectors.toSet());
        return program.items("scorecards?standard=" + standard + "&period=" + month).stream()
                .filter(row -> names.contains(row.getString("name")))
                .toList();
    }

    /** Confirms what is live now, once it differs from what was confirmed last; the number of the revision. */
    int confirmChange() {
        Patience.await(() -> !liveDigest().equals(digest));
        digest = liveDigest();
        accepted(program.post("scorecards/" + id + "/revisions", "{\"digest\":\"" + digest + "\"}"));
        return ++revision;
    }

    private String liveDigest() {
        return accepted(program.get("scorecards/" + id + "/live")).getString("digest");
    }

    /** The line as a revision has it. */
    ScorecardLine line(int number) {
        RestClient.Answer document = program.get("scorecards/" + id + "/document?revision=" + number);
        assertThat(document.status()).as(document.body()).isEqualTo(200);
        return ScorecardDocument.read(document.body()).getLine(LINE);
    }

    /** The keys of the tickets that a revision counted. */
    Set<String> counted(int number) {
        return evidence(number).stream()
                .filter(fact -> fact.getBoolean("counted"))
                .flatMap(fact -> fact.getJsonArray("keys").getValuesAs(JsonString::getString).stream())
                .collect(Collectors.toSet());
    }

    /** Every fact that a revision looked at. */
    List<JsonObject> evidence(int number) {
        return program.items("scorecards/" + id + "/lines/" + LINE + "/evidence?limit=200&revision=" + number);
    }

    static Standard standard(String key, String from) {
        Indicator reopened = new Indicator(
                LINE,
                LocalizedText.same(LINE),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("100"),
                null,
                new Reopens(Occurrence.SHARE),
                new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.RESOLVER)),
                new LinearRule(BigDecimal.valueOf(100), BigDecimal.ZERO),
                ChannelTargets.NONE,
                1,
                null);
        return new Standard(
                new StandardVersion(key, "1", LocalDate.parse(from), null),
                LocalizedText.same(key),
                LocalizedText.same("Test"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(new Dimension("all", LocalizedText.same("all"), List.of(reopened))),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of());
    }
}
