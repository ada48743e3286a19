package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.lint.PrintedLine;
import dev.touchstone.scoring.lint.PrintedSheet;
import dev.touchstone.scoring.lint.SheetLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.sheet.rule.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a company's sheet came to.
 *
 * @param standard the draft
 * @param lines line by line
 * @param footer what stands below the lines
 * @param notices about the sheet as a whole; those of a line stand with it
 */
public record SheetReading(Standard standard, List<ReadLine> lines, SheetFooter footer, List<SheetNotice> notices) {

    /** Copies the lists. */
    public SheetReading {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /**
     * Whether points are printed anywhere.
     *
     * @return false for a blank form
     */
    public boolean filledIn() {
        return lines.stream().anyMatch(line -> line.points() != null);
    }

    /**
     * Compares the printed points with what the sheet's own rules give. Lines without printed points are left aside.
     *
     * @param subject whose sheet it is
     * @param period which period it is about
     * @return the card by the rules and everything that differs; empty for a blank form
     */
    public Optional<SheetLint> check(Subject subject, Period period) {
        List<Indicator> printed = printed().map(ReadLine::indicator).toList();
        Standard rules = standard.withDimensions(standard.dimensions().stream()
                .map(each -> new Dimension(
                        each.key(),
                        each.name(),
                        each.indicators().stream().filter(printed::contains).toList()))
                .toList());
        return check(rules, subject, period);
    }

    /**
     * Compares the printed points with what the rules of another standard give, line by line. Minimum samples do not apply.
     *
     * @param rules the standard
     * @param subject whose sheet it is
     * @param period which period it is about
     * @return the card by the rules and everything that differs; empty for a blank form
     */
    public Optional<SheetLint> check(Standard rules, Subject subject, Period period) {
        if (!filledIn()) {
            return Optional.empty();
        }
        List<PrintedLine> printed = printed().map(line -> printed(line, rules)).toList();
        Points total = footer.total() != null
                ? footer.total()
                : Points.sum(printed.stream().map(PrintedLine::points).toList());
        PrintedSheet sheet = new PrintedSheet(
                printed,
                total,
                gradeKey(rules),
                footer.remarks().stream().map(LocalizedText::same).toList());
        return Optional.of(SheetLint.check(sheet, withoutMinimumSamples(rules), subject, period));
    }

    /** A printed sheet says what was measured, seldom on how many records. */
    private static Standard withoutMinimumSamples(Standard rules) {
        return rules.withDimensions(rules.dimensions().stream()
                .map(each -> new Dimension(
                        each.key(),
                        each.name(),
                        each.indicators().stream()
                                .map(line -> line.withMinimumSample(1))
                                .toList()))
                .toList());
    }

    private Stream<ReadLine> printed() {
        return lines.stream().filter(line -> line.points() != null);
    }

    private PrintedLine printed(ReadLine line, Standard rules) {
        PrintedValue value = line.value();
        return new PrintedLine(
                keyIn(rules, line.indicator()),
                line.indicator().name(),
                Objects.requireNonNull(line.points()),
                value == null ? null : value.measured(),
                value == null ? null : reportedBase(value));
    }

    /** A base that only follows from a share is held against the one that the rest of the sheet reports. */
    private @Nullable Long reportedBase(PrintedValue value) {
        if (!value.derivedBase()) {
            return value.statedBase();
        }
        List<Long> reported = lines.stream()
                .flatMap(line -> Optional.ofNullable(line.value()).stream())
                .flatMap(each -> Optional.ofNullable(each.statedBase()).stream())
                .distinct()
                .toList();
        return reported.size() == 1 ? reported.get(0) : null;
    }

    private static String keyIn(Standard rules, Indicator indicator) {
        return rules.listIndicators().stream()
                .filter(each -> isNamed(each.name(), indicator.name().zhCn()))
                .findFirst()
                .map(Indicator::key)
                .orElse(indicator.key());
    }

    private @Nullable String gradeKey(Standard rules) {
        String printed = footer.grade();
        if (printed == null) {
            return null;
        }
        return rules.grades().bands().stream()
                .filter(band -> isNamed(band.name(), printed))
                .findFirst()
                .map(GradeBand::key)
                .orElse(printed);
    }

    /** Whether a text has these words in one of its languages. */
    static boolean isNamed(LocalizedText text, String words) {
        String plain = PlainText.of(words);
        for (Language language : Language.values()) {
            if (PlainText.of(text.in(language)).equals(plain)) {
                return true;
            }
        }
        return false;
    }
}
