package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.benchmarks.BenchmarkRow.Past;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Keeps the half-yearly benchmark: what was measured of the company, and what people typed in of its industry. */
@ApplicationScoped
@Transactional
public class BenchmarkDesk {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_PLACES = 4;
    private static final int HALVES_BEFORE = 4;

    @Inject
    BenchmarkStore store;

    @Inject
    StandardDesk standards;

    @Inject
    CompanyMeasuring measuring;

    @Inject
    OwnFigures figures;

    @Inject
    OrganisationDesk organisation;

    @Inject
    AuditTrail trail;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    /** The benchmark of a standard in a half year; empty if it has no published version. */
    Optional<BenchmarkTable> find(String standard, Period half, Language language) {
        return findTable(standard, half).map(table -> table(table, half, language));
    }

    private BenchmarkTable table(Standard table, Period half, Language language) {
        String standard = table.version().standard();
        SortedMap<Period, Map<String, OwnFigure>> own = store.listOwn(standard);
        SortedMap<Period, Map<String, IndustryFigure>> industry = store.listIndustry(standard);
        List<Period> before = new ArrayList<>(store.listHalves(standard).headSet(half));
        Collections.reverse(before);
        List<Period> past = before.stream().limit(HALVES_BEFORE).toList();
        BenchmarkWords words = new BenchmarkWords(texts, language);
        Map<String, OwnFigure> measured = own.getOrDefault(half, Map.of());
        Optional<OwnFigure> any = measured.values().stream().findFirst();
        return new BenchmarkTable(
                standard,
                table.name().in(language),
                half.toString(),
                table.version().version(),
                !today().isBefore(half.until()),
                any.map(OwnFigure::measuredAt).orElse(null),
                any.filter(figure -> figure.asOf() < measuring.position()
                                || !figure.version().equals(table.version().version()))
                        .isPresent(),
                !measuring.isErased(half),
                figures.isRunning(standard, half),
                past.stream().map(Period::toString).toList(),
                table.listIndicators().stream()
                        .map(indicator -> words.row(
                                indicator,
                                measured.get(indicator.key()),
                                industry.getOrDefault(half, Map.of()).get(indicator.key()),
                                past.stream()
                                        .map(each -> new Past(
                                                each.toString(),
                                                words.print(
                                                        indicator,
                                                        own.getOrDefault(each, Map.of())
                                                                .get(indicator.key())),
                                                words.print(
                                                        indicator,
                                                        industry.getOrDefault(each, Map.of())
                                                                .get(indicator.key()))))
                                        .toList()))
                        .toList());
    }

    /** Measures the company's figures of a half year, beside the page. */
    void measure(String standard, Period half, String by) {
        Standard table = findTable(standard, half).orElseThrow(() -> new Refusal("benchmarks.refused.standard"));
        if (half.from().isAfter(today())) {
            throw new Refusal("benchmarks.refused.future", half.toString());
        }
        if (measuring.isErased(half)) {
            throw new Refusal("benchmarks.refused.erased", half.toString());
        }
        trail.record(act(AuditAction.BENCHMARK_MEASURED, standard, half));
        figures.start(table, half, by);
    }

    /** Keeps what was measured. */
    void keep(String standard, Period half, Map<String, OwnFigure> measured, String by) {
        store.replace(standard, half, measured, by);
    }

    /** Keeps what somebody typed in of the industry, in place of what stood there. */
    void save(String standard, Period half, String indicator, IndustryFigure typed) {
        Standard table = findTable(standard, half).orElseThrow(() -> new Refusal("benchmarks.refused.standard"));
        if (table.findIndicator(indicator).isEmpty()) {
            throw new Refusal("benchmarks.refused.indicator");
        }
        BigDecimal value = typed.value().stripTrailingZeros();
        if (value.abs().compareTo(MOST) > 0 || value.scale() > MOST_PLACES) {
            throw new Refusal("benchmarks.refused.value", value.toPlainString(), MOST_PLACES);
        }
        if (typed.source().isBlank() || typed.source().length() > IndustryFigure.LONGEST_SOURCE) {
            throw new Refusal("benchmarks.refused.source", IndustryFigure.LONGEST_SOURCE);
        }
        if (typed.dated().isAfter(today())) {
            throw new Refusal("benchmarks.refused.dated", typed.dated().toString());
        }
        store.replace(standard, half, indicator, typed);
        trail.record(act(AuditAction.BENCHMARK_SAVED, standard, half).with(AuditField.LINE, indicator));
    }

    /** Takes an industry's figure away. */
    void remove(String standard, Period half, String indicator) {
        if (!store.remove(standard, half, indicator)) {
            throw new Refusal("benchmarks.refused.gone");
        }
        trail.record(act(AuditAction.BENCHMARK_REMOVED, standard, half).with(AuditField.LINE, indicator));
    }

    /** The benchmark as a workbook; empty if the standard has no published version. */
    Optional<byte[]> export(String standard, Period half, Language language) {
        Optional<BenchmarkTable> table = find(standard, half, language);
        table.ifPresent(known ->
                trail.record(act(AuditAction.BENCHMARK_EXPORTED, standard, half).with(AuditField.FORMAT, "xlsx")));
        return table.map(known -> new BenchmarkWorkbook(known, texts).write());
    }

    /** The last half year that is over. */
    Period lastOver() {
        return HalfYears.before(today());
    }

    LocalDate today() {
        return organisation
                .find()
                .map(known -> LocalDate.ofInstant(clock.instant(), known.zone()))
                .orElseThrow();
    }

    /** The version in force at the end of the half year, overlays aside; else the newest that was published. */
    Optional<Standard> findTable(String standard, Period half) {
        List<Period> months = new ArrayList<>(half.listMonths());
        Collections.reverse(months);
        return months.stream()
                .flatMap(month -> standards.listInForce(standard, month).stream()
                        .map(InForce::standard)
                        .filter(each -> each.version().until() == null))
                .findFirst()
                .or(() -> standards.list().stream()
                        .filter(row -> row.state() != VersionState.DRAFT && !row.overlay())
                        .map(VersionRow::standard)
                        .filter(each -> each.version().standard().equals(standard))
                        .max(Comparator.comparing(each -> each.version().from())));
    }

    /** Whether the papers this product was made from name a figure of the industry for an indicator, which is to be checked before use. */
    static boolean hasHint(Indicator indicator) {
        return indicator.measure() instanceof FirstContactResolution;
    }

    private static Act act(AuditAction action, String standard, Period half) {
        return new Act(
                action,
                new AuditSubject(AuditSubject.Kind.PERIOD, standard + " " + half),
                AuditDetail.of(AuditField.STANDARD, standard));
    }
}
