package dev.touchstone.pdf;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetDimension;
import dev.touchstone.scoring.wording.SheetEntry;
import dev.touchstone.scoring.wording.SheetExclusion;
import dev.touchstone.scoring.wording.SheetGrade;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.SheetSubject;
import dev.touchstone.scoring.wording.SheetTrend;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Scorecards made up for printing; people and figures are generated. */
final class Specimen {
    static final String DIGEST = "7f3a90c4e1b25d6688af0c1e93d27b540a6f8e2d4c9b1735e08fa2c65d41c21e";

    private final Words words;
    private final Language language;
    private SheetSubject subject;
    private int lines = 5;
    private boolean provisional;
    private boolean generated;
    private boolean vetoed;
    private boolean adjusted = true;
    private int unrated = -1;
    private boolean notGraded;
    private int dimensions = 5;
    private boolean trend = true;
    private String reason;

    private Specimen(Language language) {
        this.language = language;
        this.words = Words.in(language);
        this.subject = new SheetSubject(words.name(), "CS20418", words.team(), words.lead());
        this.reason = words.praiseReason();
    }

    static Specimen in(Language language) {
        return new Specimen(language);
    }

    Specimen named(String name, String number) {
        subject = new SheetSubject(name, number, subject.team(), subject.lead());
        return this;
    }

    Specimen lines(int count) {
        lines = count;
        return this;
    }

    Specimen provisional() {
        provisional = true;
        return this;
    }

    Specimen generated() {
        generated = true;
        return this;
    }

    Specimen vetoed() {
        vetoed = true;
        return this;
    }

    Specimen unadjusted() {
        adjusted = false;
        return this;
    }

    Specimen unrated(int line) {
        unrated = line;
        return this;
    }

    Specimen notGraded() {
        notGraded = true;
        return this;
    }

    Specimen dimensions(int count) {
        dimensions = count;
        return this;
    }

    Specimen withoutTrend() {
        trend = false;
        return this;
    }

    Specimen because(String why) {
        reason = why;
        return this;
    }

    PrintableCard card() {
        return new PrintableCard(sheet(), ("{\"digest\":\"" + DIGEST + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    ScorecardSheet sheet() {
        return new ScorecardSheet(
                language,
                words.title(),
                subject,
                words.period(),
                words.standard(),
                words.revision(),
                provisional ? null : words.published(),
                provisional ? words.provisional() : null,
                generated ? words.generated() : null,
                notGraded ? words.notGraded() : total().toPlainString(),
                notGraded ? null : total(),
                grade(),
                null,
                notGraded ? List.of() : words.ranks(),
                words.sample(),
                words.rated(),
                listLines(),
                words.sum(rulePoints().toPlainString(), total().toPlainString(), adjusted),
                List.of(),
                adjusted ? List.of(new SheetEntry(words.praise(), "+2", reason, words.praiseBy())) : List.of(),
                List.of(),
                vetoed ? List.of(new SheetEntry(words.fraud(), null, words.fraudReason(), words.lead())) : List.of(),
                List.of(),
                words.conventions(),
                provisional ? null : words.appeal(),
                words.freshness(),
                provisional ? null : DIGEST,
                trend ? listTrend() : List.of(),
                listDimensions());
    }

    private BigDecimal total() {
        return adjusted ? rulePoints().add(new BigDecimal("2.00")) : rulePoints();
    }

    private BigDecimal rulePoints() {
        return listLines().stream()
                .filter(line -> line.state() == null)
                .map(line -> new BigDecimal(line.points()))
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .setScale(2);
    }

    private SheetGrade grade() {
        if (vetoed) {
            return new SheetGrade(
                    SheetGrade.Kind.NOT_QUALIFIED, words.notQualified(), 4, 4, words.coefficient("0"), words.vetoed());
        }
        if (notGraded) {
            return new SheetGrade(
                    SheetGrade.Kind.NOT_GRADED, words.notGraded(), 4, 4, words.coefficient("–"), words.whyNotGraded());
        }
        return new SheetGrade(SheetGrade.Kind.GRADED, words.good(), 1, 4, words.coefficient("1.0"), words.toNext());
    }

    private List<SheetLine> listLines() {
        List<SheetLine> list = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            SheetLine line = shared(words.lines().get(i % words.lines().size()));
            list.add(i == unrated || notGraded && i % 2 == 0 ? notRated(line) : line);
        }
        return list;
    }

    /** With more lines than the standard has, each counts the same. */
    private SheetLine shared(SheetLine line) {
        if (lines <= words.lines().size()) {
            return line;
        }
        BigDecimal maximum = new BigDecimal(100 / lines);
        return new SheetLine(
                line.key(),
                line.dimension(),
                line.indicator(),
                line.note(),
                maximum + " %",
                line.target(),
                line.actual(),
                line.attained().multiply(maximum).stripTrailingZeros().toPlainString(),
                maximum.toPlainString(),
                line.attained(),
                line.teamMean(),
                line.met(),
                line.basis(),
                line.rule(),
                line.sample(),
                line.interval(),
                null,
                null,
                line.calculation(),
                line.excluded(),
                line.exclusions(),
                false);
    }

    private SheetLine notRated(SheetLine line) {
        return new SheetLine(
                line.key(),
                line.dimension(),
                line.indicator(),
                line.note(),
                line.weight(),
                line.target(),
                words.tooFew(),
                words.tooFew(),
                line.maximum(),
                null,
                null,
                false,
                words.tooFewBecause(),
                line.rule(),
                line.sample(),
                null,
                words.tooFew(),
                null,
                List.of(),
                line.excluded(),
                line.exclusions(),
                false);
    }

    private List<SheetDimension> listDimensions() {
        List<SheetDimension> list = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            SheetLine line = words.lines().get(i % words.lines().size());
            boolean none = i == unrated;
            list.add(new SheetDimension(
                    line.dimension(),
                    none ? null : line.attained(),
                    none ? words.tooFew() : line.attained().movePointRight(2).setScale(1) + " %"));
        }
        return list;
    }

    private List<SheetTrend> listTrend() {
        String[] totals = {"84.00", "86.00", "85.00", "88.00", "86.00", total().toPlainString()};
        String[] means = {"85.2", "85.9", "86.4", "87.1", "87.9", "88.2"};
        List<SheetTrend> list = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            list.add(new SheetTrend(
                    words.months().get(i), totals[i], new BigDecimal(totals[i]), new BigDecimal(means[i])));
        }
        return list;
    }

    /** The excluded facts of a line. */
    static List<SheetExclusion> exclusions(String... reasonsAndCounts) {
        List<SheetExclusion> list = new ArrayList<>();
        for (int i = 0; i < reasonsAndCounts.length; i += 2) {
            String count = reasonsAndCounts[i + 1];
            list.add(new SheetExclusion(reasonsAndCounts[i], count, Long.parseLong(count.replaceAll("\\D", ""))));
        }
        return list;
    }
}
