package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a version changes of the one before it, in the reader's language. */
public final class VersionChanges {

    private final StandardWords words;
    private final Texts texts;

    /** In the words of a reader. */
    public VersionChanges(StandardWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** Every indicator of either version, in the order of the new one; those that are gone come last. */
    public List<LineChange> listLines(Standard before, Standard after) {
        List<LineChange> lines = new ArrayList<>();
        after.listIndicators()
                .forEach(line ->
                        lines.add(compare(before.findIndicator(line.key()).orElse(null), line)));
        before.listIndicators().stream()
                .filter(line -> after.findIndicator(line.key()).isEmpty())
                .forEach(line -> lines.add(compare(line, null)));
        return lines;
    }

    /** Sentences about the whole that only one version has: grades, choices, exemptions, vetoes. */
    public List<String> listOnlyIn(Standard one, Standard other) {
        List<String> known = sentences(other);
        return sentences(one).stream()
                .filter(sentence -> !known.contains(sentence))
                .toList();
    }

    /** Every change as a sentence; a line that stands where it stood and says what it said is not among them. */
    List<String> listSentences(Standard before, Standard after) {
        List<String> changes = new ArrayList<>();
        listLines(before, after).stream().filter(LineChange::changed).forEach(line -> changes.add(sentence(line)));
        changes.addAll(listOnlyIn(after, before));
        if (changes.isEmpty()) {
            changes.add(texts.of("standards.changedElsewhere"));
        }
        return changes;
    }

    private String sentence(LineChange line) {
        if (line.after() == null) {
            return texts.of("standards.about", line.name(), texts.of("standards.isGone"));
        }
        List<String> parts = new ArrayList<>();
        if (!line.difference().isEmpty()) {
            parts.add(texts.of("standards.weightNow", line.after().toString(), line.difference()));
        }
        parts.addAll(line.come());
        return texts.of("standards.about", line.name(), String.join(" ", parts));
    }

    private LineChange compare(@Nullable Indicator before, @Nullable Indicator after) {
        Indicator any = after != null ? after : before;
        if (any == null) {
            throw new IllegalArgumentException("One of the two versions has the indicator");
        }
        List<String> then = before == null ? List.of() : sentences(before);
        List<String> now = after == null ? List.of() : sentences(after);
        return new LineChange(
                words.say(any.name()),
                before == null ? null : Fraction.of(before.weight().percent()),
                after == null ? null : Fraction.of(after.weight().percent()),
                then.stream().filter(sentence -> !now.contains(sentence)).toList(),
                now.stream().filter(sentence -> !then.contains(sentence)).toList());
    }

    private List<String> sentences(Indicator indicator) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.rule(indicator));
        sentences.addAll(words.demands(indicator));
        sentences.add(words.measure(indicator));
        return sentences;
    }

    private List<String> sentences(Standard standard) {
        return Stream.of(
                        standard.grades().bands().stream().map(this::sentence),
                        words.conventions(standard).stream(),
                        standard.exemptions().stream().map(words::exemption),
                        standard.vetoes().stream().sorted().map(words::veto))
                .flatMap(each -> each)
                .toList();
    }

    private String sentence(GradeBand band) {
        return texts.of(
                "standards.gradeIs",
                words.say(band.name()),
                band.from().toPlainString(),
                band.coefficient().toPlainString());
    }
}
