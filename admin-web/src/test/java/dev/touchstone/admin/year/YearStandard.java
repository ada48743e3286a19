package dev.touchstone.admin.year;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Set;

/** Lines of ready standards that calls, surveys, recommendations and inspections can feed, for agents and teams. */
final class YearStandard {

    static final String KEY = "generated-year";
    static final String GIVEN_UP = "abandonment";

    private YearStandard() {}

    /** The composite of contact centres, whose two lines about tickets make room for two about calls and records. */
    static Standard standard() {
        List<Indicator> lines = List.of(
                line("contact-centre", "first-response"),
                line("telecom-team", GIVEN_UP),
                line("contact-centre", "script-compliance"),
                line("agent-monthly", "record-accuracy"),
                line("contact-centre", "csat"),
                line("contact-centre", "nps"),
                line("contact-centre", "repeat-contact"));
        return ReadyStandards.get("contact-centre")
                .standard()
                .withVersion(new StandardVersion(KEY, "1", GeneratedYear.YEAR.from(), null))
                .withSubjects(Set.of(Subject.Kind.AGENT, Subject.Kind.TEAM))
                .withDimensions(List.of(new Dimension("all", LocalizedText.same("All"), lines)));
    }

    private static Indicator line(String standard, String key) {
        return ReadyStandards.get(standard).standard().findIndicator(key).orElseThrow();
    }
}
