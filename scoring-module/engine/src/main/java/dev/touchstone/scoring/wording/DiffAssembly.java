package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.LineDiff;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardDiff;
import dev.touchstone.scoring.points.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the difference of two cards into words, by way of their sheets, so that both say the same. */
final class DiffAssembly {

    private final Words words;
    private final ScorecardDiff diff;
    private final ScorecardSheet before;
    private final ScorecardSheet after;

    DiffAssembly(ScorecardDiff diff, Language language) {
        this.words = Words.in(language);
        this.diff = diff;
        this.before = sheet(diff.before(), language);
        this.after = sheet(diff.after(), language);
    }

    DiffSheet sheet() {
        List<DiffCell> whole = diff.aspects().stream().map(this::cell).toList();
        List<DiffRow> rows = diff.lines().stream().map(this::row).toList();
        return new DiffSheet(diff.isEmpty() ? words.say(DiffPhrase.NOTHING) : summary(), whole, rows);
    }

    private String summary() {
        String change = diff.findTotalChange()
                .filter(points -> points.signum() != 0)
                .map(points -> words.say(
                        DiffPhrase.TOTAL_CHANGED,
                        before.total(),
                        after.total(),
                        NumberText.signed(SumWords.full(points, rounding()))))
                .orElseGet(() -> before.total().equals(after.total())
                        ? words.say(DiffPhrase.TOTAL_SAME, after.total())
                        : words.say(
                                DiffPhrase.TOTAL_CHANGED, before.total(), after.total(), words.say(ValuePhrase.DASH)));
        boolean same = before.grade().name().equals(after.grade().name());
        String grade = same
                ? words.say(DiffPhrase.GRADE_SAME, after.grade().name())
                : words.say(
                        DiffPhrase.GRADE_CHANGED,
                        before.grade().name(),
                        after.grade().name());
        return words.parts(List.of(change, grade));
    }

    private DiffCell cell(ScorecardDiff.Aspect aspect) {
        return new DiffCell(words.say(aspect), text(before, aspect), text(after, aspect));
    }

    private String text(ScorecardSheet sheet, ScorecardDiff.Aspect aspect) {
        return switch (aspect) {
            case STANDARD -> sheet.standard();
            case EXEMPTIONS -> entries(sheet.exemptions());
            case ADJUSTMENTS -> entries(sheet.adjustments());
            case ITEMS -> entries(sheet.items());
            case VETOES -> entries(sheet.vetoes());
            case RATED_WEIGHT -> sheet.rated();
            case TOTAL -> sheet.total();
            case OUTCOME ->
                words.parts(List.of(sheet.grade().name(), sheet.grade().coefficient()));
        };
    }

    private String entries(List<SheetEntry> entries) {
        return entries.isEmpty()
                ? words.say(ValuePhrase.DASH)
                : words.clauses(entries.stream().map(this::entry).toList());
    }

    private String entry(SheetEntry entry) {
        List<String> parts = new ArrayList<>(List.of(entry.what()));
        Optional.ofNullable(entry.points()).ifPresent(parts::add);
        parts.add(entry.reason());
        parts.add(entry.by());
        return words.parts(parts);
    }

    private DiffRow row(LineDiff line) {
        Optional<SheetLine> first = find(before, line.indicator());
        Optional<SheetLine> second = find(after, line.indicator());
        String name = second.or(() -> first).map(SheetLine::indicator).orElseThrow();
        return new DiffRow(
                line.indicator(),
                name,
                line.aspects().stream()
                        .map(aspect -> cell(aspect, first, second))
                        .toList());
    }

    private DiffCell cell(LineDiff.Aspect aspect, Optional<SheetLine> first, Optional<SheetLine> second) {
        Function<SheetLine, String> text = line -> text(line, aspect);
        String none = words.say(ValuePhrase.DASH);
        return new DiffCell(
                words.say(aspect),
                first.map(text).orElse(none),
                second.map(text).orElse(none));
    }

    private String text(SheetLine line, LineDiff.Aspect aspect) {
        return switch (aspect) {
            case PRESENCE, POINTS -> outOf(line);
            case WEIGHT -> words.parts(List.of(line.dimension(), line.indicator(), line.weight()));
            case RULE -> line.rule();
            case MEASUREMENT -> measured(line);
            case STATE, DEDUCTIONS, ADJUSTMENT -> line.basis();
            case COUNTED -> Optional.ofNullable(line.countedAs()).orElseGet(() -> outOf(line));
        };
    }

    private String outOf(SheetLine line) {
        return words.say(DiffPhrase.OUT_OF, line.points(), line.maximum());
    }

    private String measured(SheetLine line) {
        String value = words.say(DiffPhrase.SAMPLE, line.actual(), line.sample());
        return line.excluded() == null ? value : words.parts(List.of(value, line.excluded()));
    }

    private static Optional<SheetLine> find(ScorecardSheet sheet, String key) {
        return sheet.lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private Rounding rounding() {
        return diff.after().input().standard().conventions().rounding();
    }

    private static ScorecardSheet sheet(Scorecard card, Language language) {
        String subject = card.input().subject().id();
        LocalDate day = card.input().period().until();
        return ScorecardSheet.of(
                card, SheetHeader.provisional(new SheetSubject(subject, null, null, null), day), language);
    }
}
