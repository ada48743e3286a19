package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.sheet.rule.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a remark says was measured. Deductions and targets that it repeats are left aside. */
final class RemarkValue {

    private static final Pattern DEDUCTED = Pattern.compile(
            "(?:各|每[^\\d]{0,4}|共)?(?:扣|减|-)\\d+(?:\\.\\d+)?分?(?:each)?|\\d+(?:\\.\\d+)?points?off[a-z]*|-\\d+(?:\\.\\d+)?(?:each)?");
    private static final Pattern TARGET = Pattern.compile("[(\\[][^)\\]]*(?:目标|target|标准)[^)\\]]*[)\\]]");
    private static final Pattern TIME = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)(秒|s(?:ec(?:onds?)?)?(?![a-z])|分钟|min(?:utes?)?|小时|h(?:ours?)?(?![a-z]))");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:%|percent)");
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.])(\\d+)(?![\\d.%])(?!\\s*(?:分|秒|s(?![a-z])|年|月|日|points?))");
    private static final Pattern FAULTLESS =
            Pattern.compile("无差错|无错误|全部合格|均合格|无不合格|没有差错|nofaults?|noerrors?|allcorrect");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private RemarkValue() {}

    /** Reads a remark about something counted in a unit. */
    static Optional<PrintedValue> of(String remark, Unit unit) {
        String plain = DEDUCTED.matcher(TARGET.matcher(PlainText.of(remark)).replaceAll(""))
                .replaceAll(";");
        switch (unit) {
            case SECONDS:
                return time(plain);
            case PERCENT:
                return share(plain);
            case COUNT:
                return faults(plain);
            default:
                return only(plain, unit);
        }
    }

    private static Optional<PrintedValue> time(String plain) {
        Matcher time = TIME.matcher(plain);
        if (!time.find()) {
            return only(plain, Unit.SECONDS);
        }
        int scale = time.group(2).startsWith("分") || time.group(2).startsWith("m")
                ? 60
                : time.group(2).startsWith("小") || time.group(2).startsWith("h") ? 3_600 : 1;
        Fraction seconds = Fraction.of(time.group(1)).times(Fraction.of(scale));
        return time.find() ? Optional.empty() : Optional.of(plainly(Measurement.of(Unit.SECONDS, seconds, 1)));
    }

    private static Optional<PrintedValue> share(String plain) {
        List<String> shares = all(SHARE, plain);
        List<Long> counts = counts(SHARE.matcher(plain).replaceAll(";"));
        if (shares.size() > 1 || counts.size() > 2) {
            return Optional.empty();
        }
        if (counts.size() == 2) {
            long base = Math.max(counts.get(0), counts.get(1));
            long hits = Math.min(counts.get(0), counts.get(1));
            Measurement measured = Measurement.proportion(hits, base);
            boolean agrees = shares.isEmpty()
                    || measured.value()
                            .filter(Fraction.of(shares.get(0))::equals)
                            .isPresent();
            return agrees ? Optional.of(new PrintedValue(measured, false, base)) : Optional.empty();
        }
        if (shares.isEmpty()) {
            return counts.isEmpty() ? only(plain, Unit.PERCENT) : Optional.empty();
        }
        Fraction share = Fraction.of(shares.get(0));
        if (counts.size() == 1 && share.signum() > 0) {
            Fraction base = Fraction.of(counts.get(0)).times(Fraction.HUNDRED).dividedBy(share);
            if (base.equals(base.floor())) {
                long whole = base.numerator().longValueExact();
                return Optional.of(new PrintedValue(Measurement.proportion(counts.get(0), whole), true, null));
            }
        }
        return Optional.of(plainly(Measurement.of(Unit.PERCENT, share, 1)));
    }

    private static Optional<PrintedValue> faults(String plain) {
        List<Long> counts = counts(plain);
        if (FAULTLESS.matcher(plain).find() && counts.size() <= 1) {
            return Optional.of(counted(0, counts.isEmpty() ? 1 : counts.get(0)));
        }
        if (counts.size() == 2) {
            return Optional.of(counted(Math.min(counts.get(0), counts.get(1)), Math.max(counts.get(0), counts.get(1))));
        }
        return counts.size() == 1 ? Optional.of(counted(counts.get(0), 1)) : Optional.empty();
    }

    private static Optional<PrintedValue> only(String plain, Unit unit) {
        List<String> numbers = all(PLAIN, plain);
        return numbers.size() == 1
                ? Optional.of(plainly(Measurement.of(unit, Fraction.of(new BigDecimal(numbers.get(0))), 1)))
                : Optional.empty();
    }

    private static PrintedValue counted(long faults, long inspected) {
        return plainly(Measurement.of(Unit.COUNT, faults, 1, inspected));
    }

    private static PrintedValue plainly(Measurement measured) {
        return new PrintedValue(measured, false, null);
    }

    private static List<Long> counts(String plain) {
        return all(COUNT, plain).stream().map(Long::valueOf).toList();
    }

    private static List<String> all(Pattern pattern, String plain) {
        return pattern.matcher(plain)
                .results()
                .map(match -> match.groupCount() > 0 ? match.group(1) : match.group())
                .toList();
    }
}
