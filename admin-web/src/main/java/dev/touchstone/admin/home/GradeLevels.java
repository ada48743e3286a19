package dev.touchstone.admin.home;

import dev.touchstone.admin.scorecards.Figures;
import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The outcomes of a standard, best first, each with its word and how many people have it. */
final class GradeLevels {

    private static final int BAR = 200;
    private static final int MIX = 148;

    private final Standard standard;
    private final Language language;
    private final Texts texts;

    GradeLevels(Standard standard, Language language, Texts texts) {
        this.standard = standard;
        this.language = language;
        this.texts = texts;
    }

    /** Every grade, and the other outcomes where anybody has them. */
    List<GradeBar> bars(Figures now, Figures before) {
        List<Outcome> present = outcomes(now);
        List<Outcome> past = outcomes(before);
        long most = Math.max(
                1,
                Math.max(
                        present.stream().mapToLong(Outcome::count).max().orElse(0),
                        past.stream().mapToLong(Outcome::count).max().orElse(0)));
        List<GradeBar> bars = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            Outcome each = present.get(i);
            long earlier = past.get(i).count();
            if (each.level() > 0 || each.count() > 0 || earlier > 0) {
                bars.add(new GradeBar(
                        each.key(),
                        each.name(),
                        each.level(),
                        each.count(),
                        earlier,
                        signed(each.count() - earlier),
                        Math.toIntExact(each.count() * BAR / most),
                        Math.toIntExact(earlier * BAR / most)));
            }
        }
        return bars;
    }

    /** The outcomes people have, side by side. */
    List<TeamLine.Part> mix(Figures figures) {
        List<TeamLine.Part> parts = new ArrayList<>();
        long passed = 0;
        for (Outcome each : outcomes(figures)) {
            if (each.count() > 0) {
                int from = Math.toIntExact(passed * MIX / figures.people());
                passed += each.count();
                int until = Math.toIntExact(passed * MIX / figures.people());
                parts.add(new TeamLine.Part(each.name(), each.level(), each.count(), from, until - from));
            }
        }
        return parts;
    }

    private List<Outcome> outcomes(Figures figures) {
        List<Outcome> outcomes = new ArrayList<>();
        List<GradeBand> bands = standard.grades().bands();
        for (int i = 0; i < bands.size(); i++) {
            GradeBand band = bands.get(i);
            outcomes.add(new Outcome(
                    band.key(),
                    band.name().in(language),
                    GradeMark.of(i),
                    figures.grades().getOrDefault(band.key(), 0L)));
        }
        outcomes.add(new Outcome("notGraded", texts.of("scorecards.notGraded"), 0, figures.notGraded()));
        outcomes.add(new Outcome("notQualified", texts.of("scorecards.notQualified"), -1, figures.notQualified()));
        return outcomes;
    }

    private static String signed(long change) {
        return change > 0 ? "+" + change : change < 0 ? "−" + -change : "0";
    }

    private record Outcome(String key, String name, int level, long count) {}
}
