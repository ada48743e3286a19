package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.entry.Origin;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.wording.ExclusionWords;
import dev.touchstone.scoring.wording.FilterWords;
import dev.touchstone.scoring.wording.SheetLine;
import dev.touchstone.scoring.wording.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands under an opened line: how it was calculated, what counted, what did not and why.
 *
 * @param line the line as on the sheet
 * @param histogram what counted, by size; null where values are only yes and no
 * @param counted facts that counted, the first of them
 * @param countedNumber how many counted
 * @param excluded facts that did not count, the first of them
 * @param excludedNumber how many did not
 */
public record LineEvidence(
        SheetLine line,
        @Nullable Histogram histogram,
        List<FactRow> counted,
        long countedNumber,
        List<FactRow> excluded,
        long excludedNumber) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /**
     * One fact.
     *
     * @param key how the CRM names it
     * @param at when, by the organisation's clock
     * @param channel its channel's name
     * @param value what it counted with; empty if it did not
     * @param reason why it did not count; empty if it did
     * @param link where it can be opened in the CRM; null if there is no such place
     * @param entered who entered it by hand, and when; null if it came from a CRM
     */
    public record FactRow(
            String key,
            String at,
            String channel,
            String value,
            String reason,
            @Nullable String link,
            @Nullable Origin entered) {}

    /** Whether there are facts that are not shown yet. */
    public boolean hasMore() {
        return counted.size() < countedNumber || excluded.size() < excludedNumber;
    }

    static LineEvidence of(
            SheetLine line,
            ScorecardLine scored,
            List<EvidenceRow> rows,
            int most,
            ExclusionWords reasons,
            Language language,
            ZoneId zone) {
        List<EvidenceRow> counted = rows.stream()
                .filter(row -> row.evidence().findValue().isPresent())
                .toList();
        List<EvidenceRow> excluded = rows.stream()
                .filter(row -> row.evidence().findExclusion().isPresent())
                .toList();
        Unit unit = scored.indicator().measure().unit();
        return new LineEvidence(
                line,
                unit == Unit.SECONDS ? Histogram.of(scored.measurement().distribution(), scored) : null,
                counted.stream()
                        .limit(most)
                        .map(row -> factRow(row, unit, reasons, language, zone))
                        .toList(),
                counted.size(),
                excluded.stream()
                        .limit(most)
                        .map(row -> factRow(row, unit, reasons, language, zone))
                        .toList(),
                excluded.size());
    }

    private static FactRow factRow(EvidenceRow row, Unit unit, ExclusionWords reasons, Language language, ZoneId zone) {
        Exclusion exclusion = row.evidence().findExclusion().orElse(null);
        var link = row.fact().fact().circumstances().link();
        return new FactRow(
                row.evidence().record() != null
                        ? row.evidence().record()
                        : row.evidence().fact().key().key(),
                MOMENT.format(LocalDateTime.ofInstant(row.evidence().anchor(), zone)),
                new FilterWords(Words.in(language)).channel(row.evidence().channel()),
                row.evidence()
                        .findValue()
                        .map(value -> FactValue.of(value, unit, language))
                        .orElse(""),
                exclusion == null ? "" : reasons.reason(exclusion),
                link == null ? null : link.toString(),
                Origin.find(row.fact().fact()).orElse(null));
    }
}
