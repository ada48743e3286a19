package dev.touchstone.admin.entry;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the cells of a row into a fact. The grid checks its rows by the same way on which the connection reads them, so a row that
 * was stored is a row that counts.
 */
final class EntryFact {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_RECORD = 200;
    private static final int MOST_POINTS = 100;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final CellReader cells;
    private final FactKey key;
    private final AgentRef person;
    private final Origin origin;
    private final ZoneId zone;

    EntryFact(CellReader cells, FactKey key, AgentRef person, Origin origin, ZoneId zone) {
        this.cells = cells;
        this.key = key;
        this.person = person;
        this.origin = origin;
        this.zone = zone;
    }

    /** The fact; empty if a cell is faulty, then the reader knows which. */
    Optional<ServiceFact> read(EntryKind kind) {
        Optional<EntryDay> day = cells.day();
        return switch (kind) {
            case INSPECTION -> inspection(day);
            case REVIEW -> review(day);
            case FINDING -> finding(day);
            case FIGURE -> figure(day);
        };
    }

    private Optional<ServiceFact> inspection(Optional<EntryDay> day) {
        String form = cells.need(EntryColumn.FORM, LONGEST_NAME);
        String record = cells.need(EntryColumn.RECORD, LONGEST_RECORD);
        Optional<String> sample = cells.find(EntryColumn.SAMPLE, LONGEST_NAME);
        Optional<Boolean> verdict = cells.find(EntryColumn.VERDICT, LONGEST_NAME)
                .flatMap(
                        text -> known(EntryColumn.VERDICT, "entry.fault.verdict", text, InspectionCells.verdict(text)));
        List<InspectionItem> items = cells.find(EntryColumn.RUBRIC, LONGEST_TEXT)
                .flatMap(text -> known(EntryColumn.RUBRIC, "entry.fault.rubric", text, InspectionCells.rubric(text)))
                .orElse(List.of());
        List<Fault> faults = cells.find(EntryColumn.FAULTS, LONGEST_TEXT)
                .flatMap(text -> known(EntryColumn.FAULTS, "entry.fault.faults", text, InspectionCells.faults(text)))
                .orElse(List.of());
        if (!cells.given(EntryColumn.VERDICT) && !cells.given(EntryColumn.RUBRIC) && !cells.given(EntryColumn.FAULTS)) {
            cells.fault(EntryColumn.VERDICT, "entry.fault.noResult");
        }
        Circumstances about = circumstances(Role.SERVED_BY);
        if (cells.faulty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Inspection.builder(key, form, day.get().at(zone))
                .circumstances(about)
                .about(new FactKey("records", record))
                .sample(sample.orElse(null))
                .contactAt(day.get().at(zone))
                .passed(verdict.orElse(null))
                .items(items)
                .faults(faults)
                .build());
    }

    private Optional<ServiceFact> review(Optional<EntryDay> day) {
        String item = cells.need(EntryColumn.ITEM, LONGEST_NAME);
        Optional<BigDecimal> points = cells.needNumber(EntryColumn.POINTS);
        Optional<BigDecimal> maximum = cells.needNumber(EntryColumn.MAXIMUM);
        Optional<Scale> scale = maximum.flatMap(this::scale);
        if (scale.isPresent() && points.isPresent() && !scale.get().contains(points.get())) {
            cells.fault(
                    EntryColumn.POINTS,
                    "entry.fault.scale",
                    points.get().toPlainString(),
                    maximum.orElse(BigDecimal.TEN).toPlainString());
        }
        Circumstances about = circumstances(Role.ASSESSED);
        String remark = cells.find(EntryColumn.REMARK, LONGEST_TEXT).orElse(null);
        if (cells.faulty() || day.isEmpty() || points.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Review(
                key, about, item, points.get(), scale.get(), day.get().at(zone), remark));
    }

    private Optional<ServiceFact> finding(Optional<EntryDay> day) {
        String type = cells.need(EntryColumn.FINDING, LONGEST_NAME);
        String evidence = cells.need(EntryColumn.EVIDENCE, LONGEST_TEXT);
        cells.need(EntryColumn.BY, LONGEST_NAME);
        Circumstances about = circumstances(Role.ASSESSED);
        if (cells.faulty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(key, about, type, evidence, day.get().at(zone)));
    }

    private Optional<ServiceFact> figure(Optional<EntryDay> day) {
        String name = cells.need(EntryColumn.FIGURE, LONGEST_NAME);
        Optional<BigDecimal> numerator = cells.needNumber(EntryColumn.NUMERATOR);
        BigDecimal denominator = cells.findNumber(EntryColumn.DENOMINATOR).orElse(BigDecimal.ONE);
        if (denominator.signum() <= 0) {
            cells.fault(EntryColumn.DENOMINATOR, "entry.fault.denominator", denominator.toPlainString());
        }
        Optional<Integer> sample = cells.findNumber(EntryColumn.SAMPLE_SIZE).flatMap(this::count);
        String unit = cells.find(EntryColumn.UNIT, LONGEST_NAME).orElse(null);
        String source = cells.find(EntryColumn.SOURCE, LONGEST_NAME).orElse(null);
        Circumstances about = circumstances(Role.ASSESSED);
        if (cells.faulty() || day.isEmpty() || numerator.isEmpty()) {
            return Optional.empty();
        }
        EntryDay days = day.get();
        return Optional.of(new Figure(
                key,
                about,
                null,
                name,
                days.from(),
                days.until(),
                numerator.get(),
                denominator,
                unit,
                sample.orElse(null),
                source));
    }

    private Circumstances circumstances(Role role) {
        Circumstances.Builder about = Circumstances.builder().person(role, person);
        cells.find(EntryColumn.BY, LONGEST_NAME).map(AgentRef::new).ifPresent(by -> about.person(Role.JUDGED_BY, by));
        cells.find(EntryColumn.REMARK, LONGEST_TEXT).ifPresent(remark -> about.attribute("remark", remark));
        about.attribute(Origin.ENTERED_BY, origin.by());
        about.attribute(Origin.ENTERED_AT, origin.at().toString());
        about.attribute(Origin.ENTERED_VERSION, String.valueOf(origin.version()));
        return about.build();
    }

    /** From 0 to the maximum in half steps. */
    private Optional<Scale> scale(BigDecimal maximum) {
        if (maximum.signum() <= 0 || maximum.stripTrailingZeros().scale() > 0 || maximum.intValue() > MOST_POINTS) {
            cells.fault(EntryColumn.MAXIMUM, "entry.fault.maximum", maximum.toPlainString(), MOST_POINTS);
            return Optional.empty();
        }
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal value = BigDecimal.ZERO; value.compareTo(maximum) <= 0; value = value.add(HALF)) {
            values.add(value);
        }
        return Optional.of(new Scale(values));
    }

    private Optional<Integer> count(BigDecimal number) {
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            cells.fault(EntryColumn.SAMPLE_SIZE, "entry.fault.count", number.toPlainString());
            return Optional.empty();
        }
        return Optional.of(number.intValueExact());
    }

    private <T> Optional<T> known(EntryColumn column, String textKey, String text, Optional<T> read) {
        if (read.isEmpty()) {
            cells.fault(column, textKey, text);
        }
        return read;
    }
}
