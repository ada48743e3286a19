package dev.touchstone.admin.sheets;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.SheetLint;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetHeader;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.SheetSubject;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.draft.ReadLine;
import dev.touchstone.sheet.draft.SheetReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A filled-in sheet beside what rules give for the values it reports. */
public final class CheckedSheet {

    private static final Set<LintCode> IN_THE_TABLE =
            Set.of(LintCode.SHEET_POINTS_DIFFER, LintCode.SHEET_TOTAL_DIFFERS, LintCode.SHEET_VALUE_MISSING);

    private static final int PLACES = 2;

    private final SheetReading reading;
    private final SheetLint lint;
    private final ScorecardSheet card;
    private final Language language;

    CheckedSheet(SheetReading reading, SheetLint lint, Language language, LocalDate today) {
        this.reading = reading;
        this.lint = lint;
        this.language = language;
        SheetSubject nobody = new SheetSubject("—", null, null, null);
        this.card = ScorecardSheet.of(lint.card(), SheetHeader.provisional(nobody, today), language);
    }

    /** Line by line: what is printed, what the rules give, and why. */
    public List<CheckedLine> getLines() {
        List<ReadLine> printed =
                reading.lines().stream().filter(line -> line.points() != null).toList();
        List<CheckedLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(printed.size(), card.lines().size()); i++) {
            lines.add(line(
                    printed.get(i), lint.card().lines().get(i), card.lines().get(i)));
        }
        return lines;
    }

    /** How many lines differ. */
    public long getDiffering() {
        return getLines().stream().filter(CheckedLine::differs).count();
    }

    /** The printed total, or the sum of the printed points. */
    public String getPrintedTotal() {
        Points total = reading.footer().total();
        return (total != null
                        ? total
                        : Points.sum(reading.lines().stream()
                                .flatMap(line -> Optional.ofNullable(line.points()).stream())
                                .toList()))
                .toString();
    }

    /** The printed grade; a dash if none is. */
    public String getPrintedGrade() {
        return Objects.requireNonNullElse(reading.footer().grade(), "—");
    }

    /** The total by the rules, if every line could be checked. */
    public String getRuledTotal() {
        boolean whole = lint.card().lines().stream().allMatch(line -> line.state() == LineState.RATED);
        BigDecimal total = card.totalNumber();
        return whole && total != null ? plain(total) : "—";
    }

    /** The grade by the rules. */
    public String getRuledGrade() {
        return card.grade().name();
    }

    /** What else contradicts itself, in sentences. */
    public List<String> getFindings() {
        LintWords words = new LintWords(Words.in(language));
        return lint.findings().stream()
                .filter(finding -> !IN_THE_TABLE.contains(finding.code()))
                .map(words::finding)
                .toList();
    }

    private static CheckedLine line(ReadLine printed, ScorecardLine ruled, SheetLine sheet) {
        Points points = Objects.requireNonNull(printed.points());
        boolean rated = ruled.state() == LineState.RATED;
        Points difference = points.minus(ruled.points());
        return new CheckedLine(
                printed.indicator().name().zhCn(),
                sheet.indicator(),
                printed.remark(),
                points.toString(),
                sheet.points(),
                rated && difference.signum() != 0 ? signed(difference) : "",
                rated ? sheet.basis() : Objects.requireNonNullElse(sheet.state(), ""),
                sheet.rule());
    }

    private static String signed(Points difference) {
        return (difference.signum() > 0 ? "+" : "−")
                + plain(difference.value().round(PLACES, RoundingMode.HALF_UP).abs());
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
