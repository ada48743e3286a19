package dev.touchstone.admin.standards.checks;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.admin.standards.WeightSum;
import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.coverage.Feed;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.Severity;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of a draft's table: weights, grades, data, findings and mix. */
final class TableChecks {

    private static final int PLACES = 1;
    private static final Set<LintCode> OF_WEIGHTS = Set.of(LintCode.WEIGHT_BELOW, LintCode.WEIGHT_ABOVE);

    private final long id;
    private final Standard standard;
    private final StandardWords words;
    private final Texts texts;

    TableChecks(long id, Standard standard, StandardWords words, Texts texts) {
        this.id = id;
        this.standard = standard;
        this.words = words;
        this.texts = texts;
    }

    /** Exactly 100 %. */
    Check weights() {
        WeightSum sum = WeightSum.of(standard);
        if (sum.isWhole()) {
            return new Check(CheckState.PASSED, texts.of("standards.check.weights"), path("#form:sum"));
        }
        String gap = texts.of(
                sum.isShort() ? "standards.missing" : "standards.tooMuch",
                sum.gap().toString());
        return missing(texts.of("standards.check.weightsNot", sum.sum().toString(), gap), path("#form:sum"));
    }

    /** Bands without a gap; a draft cannot have one, but it can have a grade that no total reaches. */
    Check grades() {
        String path = "/standards/grades?id=" + id;
        List<GradeBand> bands = standard.grades().bands();
        Items items = standard.conventions().items();
        BigDecimal most = items.place() == Items.Place.ON_TOP
                ? BigDecimal.valueOf(100).add(items.cap())
                : BigDecimal.valueOf(100);
        return bands.stream()
                .filter(band -> band.from().compareTo(most) > 0)
                .findFirst()
                .map(band -> doubtful(
                        texts.of("standards.check.gradeTooHigh", words.say(band.name()), most.toPlainString()), path))
                .orElseGet(() -> bands.size() == 1
                        ? doubtful(texts.of("standards.check.oneGrade"), path)
                        : new Check(CheckState.PASSED, texts.of("standards.check.grades", bands.size()), path));
    }

    /** Data for everything that weighs; null means that it is being counted. */
    Check data(String month, @Nullable Coverage coverage) {
        String path = "/standards/coverage?id=" + id + "&month=" + month;
        if (coverage == null) {
            return new Check(CheckState.WAITING, texts.of("standards.check.counting"), path);
        }
        List<String> without = standard.listIndicators().stream()
                .filter(indicator -> indicator.weight().percent().signum() > 0
                        && coverage.get(indicator.key()).feed() != Feed.FED)
                .map(indicator -> words.say(indicator.name()))
                .toList();
        return without.isEmpty()
                ? new Check(CheckState.PASSED, texts.of("standards.check.data", month), path)
                : doubtful(
                        texts.of(
                                "standards.check.dataNot",
                                month,
                                without.size(),
                                String.join(texts.of("standards.check.comma"), without)),
                        path);
    }

    /** Nothing was imported. */
    Check noData() {
        return doubtful(texts.of("standards.check.noFacts"), "/standards/coverage?id=" + id);
    }

    /** Errors one by one, and how many warnings there are; the sum of weights has its own line. */
    List<Check> findings(List<LintFinding> findings) {
        List<Check> checks = new ArrayList<>();
        for (LintFinding finding : findings) {
            if (finding.severity() == Severity.ERROR && !OF_WEIGHTS.contains(finding.code())) {
                checks.add(missing(words.finding(finding, standard), pathOf(finding)));
            }
        }
        List<LintFinding> warnings = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.code() != LintCode.MIX_DIFFERS)
                .toList();
        if (!warnings.isEmpty()) {
            checks.add(new Check(
                    CheckState.DOUBTFUL,
                    texts.of("standards.check.warnings", warnings.size()),
                    pathOf(warnings.get(0)),
                    warnings.stream()
                            .flatMap(finding -> placeOf(finding).stream())
                            .distinct()
                            .toList()));
        }
        if (checks.isEmpty()) {
            checks.add(new Check(CheckState.PASSED, texts.of("standards.check.lint"), path("")));
        }
        return checks;
    }

    /** What is counted and what is judged, beside what was agreed; null means that nothing was. */
    Check mix(@Nullable Percentage agreed) {
        String path = path("#agreed");
        if (agreed == null) {
            return new Check(CheckState.OPEN, texts.of("standards.check.noMix"), path);
        }
        Fraction real = WeightSum.of(standard).quantitative();
        Fraction difference = real.minus(Fraction.of(agreed.percent()));
        if (difference.signum() == 0) {
            return new Check(CheckState.PASSED, texts.of("standards.check.mix"), path);
        }
        String key = difference.signum() > 0 ? "standards.check.mixCounted" : "standards.check.mixJudged";
        Fraction much = difference.max(difference.negated());
        return doubtful(
                texts.of(
                        key,
                        much.round(PLACES, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()),
                path);
    }

    private Optional<Check.Place> placeOf(LintFinding finding) {
        return standard.findIndicator(Objects.requireNonNullElse(finding.indicator(), ""))
                .map(indicator -> new Check.Place(words.say(indicator.name()), pathOf(finding)));
    }

    private String pathOf(LintFinding finding) {
        return finding.indicator() == null ? path("") : path("&indicator=" + finding.indicator());
    }

    private String path(String rest) {
        return "/standards/standard?id=" + id + rest;
    }

    private static Check missing(String sentence, String path) {
        return new Check(CheckState.MISSING, sentence, path);
    }

    private static Check doubtful(String sentence, String path) {
        return new Check(CheckState.DOUBTFUL, sentence, path);
    }
}
