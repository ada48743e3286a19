package dev.touchstone.admin.entry;

import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.InspectionItem;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short notation in which a grid holds the result of an inspection: verdict, points by question, faults. */
final class InspectionCells {

    /** The question of a form that has one figure only. */
    static final String TOTAL = "total";
    /** The type of faults that are only counted. */
    static final String FAULT = "fault";

    private static final int MOST_FAULTS = 99;
    private static final Set<String> PASSED = Set.of("通过", "通過", "合格", "是", "pass", "passed", "yes", "y", "√", "✓");
    private static final Set<String> FAILED =
            Set.of("不通过", "不通過", "未通过", "未通過", "不合格", "否", "fail", "failed", "no", "n", "×", "x");
    private static final Set<String> NOTHING = Set.of("无", "無", "none", "-", "0");
    private static final Set<String> NOT_APPLICABLE = Set.of("-", "n/a", "na", "不适用", "不適用");
    private static final Pattern ITEM = Pattern.compile(
            "(?:(.+?)\\s*[\\s:=])??\\s*(-?\\d[\\d.]*|-|n/a|na|不适用|不適用)\\s*/\\s*(\\d[\\d.]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");
    private static final Pattern FOUND =
            Pattern.compile("(.+?)(?:\\s*\\(([^()]+)\\))?(?:\\s*[x×*]\\s*(\\d{1,2}))?", Pattern.CASE_INSENSITIVE);

    private InspectionCells() {}

    /** Passed or not; empty for any other word. */
    static Optional<Boolean> verdict(String written) {
        String word = plain(written).toLowerCase(Locale.ROOT);
        if (PASSED.contains(word)) {
            return Optional.of(true);
        }
        return FAILED.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Points over their maximum, such as {@code 24.5/30}, or by question, such as {@code greeting 8/10; tone -/5}; a dash is not
     * applicable.
     *
     * @return empty if a part has another form, lies outside its maximum, or a question comes twice
     */
    static Optional<List<InspectionItem>> rubric(String written) {
        List<InspectionItem> items = new ArrayList<>();
        for (String part : plain(written).split("[;\\n]")) {
            Matcher item = ITEM.matcher(part.strip());
            if (!item.matches()) {
                return Optional.empty();
            }
            Optional<BigDecimal> maximum = CellReader.parse(item.group(3));
            boolean applicable = !NOT_APPLICABLE.contains(item.group(2).toLowerCase(Locale.ROOT));
            Optional<BigDecimal> points = applicable ? CellReader.parse(item.group(2)) : Optional.empty();
            if (maximum.isEmpty() || maximum.get().signum() <= 0 || applicable && !within(points, maximum.get())) {
                return Optional.empty();
            }
            String question = item.group(1) == null ? TOTAL : item.group(1).strip();
            items.add(new InspectionItem(question, points.orElse(null), maximum.get()));
        }
        boolean twice = items.stream().map(InspectionItem::question).distinct().count() < items.size();
        return twice ? Optional.empty() : Optional.of(List.copyOf(items));
    }

    /**
     * Faults as a plain number, such as {@code 2}, or by type, such as {@code 用语生硬; 未核身(严重) x2}.
     *
     * @return empty if a part has another form or names an unknown severity
     */
    static Optional<List<Fault>> faults(String written) {
        String text = plain(written);
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(List.of());
        }
        if (COUNT.matcher(text).matches()) {
            return Optional.of(
                    Collections.nCopies(Integer.parseInt(text), new Fault(FAULT, Fault.Severity.MAJOR, null)));
        }
        List<Fault> faults = new ArrayList<>();
        for (String part : text.split("[;,、\\n]")) {
            Matcher found = FOUND.matcher(part.strip());
            if (!found.matches() || CellReader.parse(found.group(1)).isPresent()) {
                return Optional.empty();
            }
            Optional<Fault.Severity> severity = severity(found.group(2));
            int times = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
            if (severity.isEmpty() || times == 0) {
                return Optional.empty();
            }
            faults.addAll(Collections.nCopies(times, new Fault(found.group(1).strip(), severity.get(), null)));
        }
        return faults.size() > MOST_FAULTS ? Optional.empty() : Optional.of(List.copyOf(faults));
    }

    private static Optional<Fault.Severity> severity(@Nullable String word) {
        if (word == null) {
            return Optional.of(Fault.Severity.MAJOR);
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "minor", "轻微", "輕微" -> Optional.of(Fault.Severity.MINOR);
            case "major", "一般" -> Optional.of(Fault.Severity.MAJOR);
            case "critical", "严重", "嚴重", "致命" -> Optional.of(Fault.Severity.CRITICAL);
            default -> Optional.empty();
        };
    }

    private static boolean within(Optional<BigDecimal> points, BigDecimal maximum) {
        return points.isPresent() && points.get().signum() >= 0 && points.get().compareTo(maximum) <= 0;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
