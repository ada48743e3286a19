package dev.touchstone.admin.publications;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.LineChange;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.admin.standards.VersionChanges;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of a version in its reader's words, with what is different from the version before. */
final class OwnTable {

    private final Standard standard;
    private final @Nullable Standard before;
    private final StandardWords words;
    private final VersionChanges changes;

    OwnTable(Standard standard, @Nullable Standard before, StandardWords words, Texts texts) {
        this.standard = standard;
        this.before = before;
        this.words = words;
        this.changes = new VersionChanges(words, texts);
    }

    /** The lines in their order. */
    List<OwnLine> lines() {
        List<LineChange> compared = compared();
        List<OwnLine> lines = new ArrayList<>();
        for (Dimension dimension : standard.dimensions()) {
            String name = words.say(dimension.name());
            for (Indicator indicator : dimension.indicators()) {
                LineChange change = before == null ? null : compared.get(lines.size());
                lines.add(line(name, indicator, change != null && change.changed() ? change : null));
                name = "";
            }
        }
        return lines;
    }

    /** Names of the indicators that the version before had and this one has not. */
    List<String> gone() {
        return compared().stream()
                .filter(change -> change.after() == null)
                .map(LineChange::name)
                .toList();
    }

    /** Sentences about grades, choices, exemptions and vetoes that no longer hold. */
    List<String> wholeGone() {
        return before == null ? List.of() : changes.listOnlyIn(before, standard);
    }

    /** Sentences about them that hold now. */
    List<String> wholeCome() {
        return before == null ? List.of() : changes.listOnlyIn(standard, before);
    }

    private List<LineChange> compared() {
        return before == null ? List.of() : changes.listLines(before, standard);
    }

    private OwnLine line(String dimension, Indicator indicator, @Nullable LineChange change) {
        return new OwnLine(
                dimension,
                words.say(indicator.name()),
                "standards.nature." + indicator.nature().name(),
                words.target(indicator),
                words.rule(indicator),
                words.demands(indicator),
                indicator.weight().toString(),
                change);
    }
}
