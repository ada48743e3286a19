package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What versions mean for periods whose results were confirmed before they were published. */
@ApplicationScoped
@Transactional
public class PastDesk {

    @Inject
    StandardStore store;

    @Inject
    ConfirmedResults confirmed;

    /** The periods a version decides in, or would decide in once it is published with its days. */
    public CoveredDays coveredBy(Standard effective) {
        StandardVersion version = effective.version();
        LocalDate until = version.until();
        if (until != null) {
            return new CoveredDays(version.standard(), version.from(), until, true);
        }
        LocalDate next = store.plan(version.standard()).listBeginnings(version.from()).stream()
                .findFirst()
                .orElse(CoveredDays.NEVER);
        return new CoveredDays(version.standard(), version.from(), next, false);
    }

    /** How many confirmed results a version would touch. */
    public long count(Standard effective) {
        return confirmed.count(coveredBy(effective));
    }

    /** The choice to keep with a version: none where it touches nothing, and one that was made where it does. */
    @Nullable PastResults require(Standard effective, @Nullable PastResults choice) {
        long touched = count(effective);
        if (touched == 0) {
            return null;
        }
        if (choice == null) {
            throw new Refusal("standards.refused.pastOpen", touched);
        }
        return choice;
    }

    /** Published versions that leave alone what was confirmed before, with when they were published. */
    public List<VersionRow> listFrozen(String standard) {
        return list(standard, PastResults.FROZEN);
    }

    /** The names of published versions under which confirmed results are confirmed again. */
    public Set<String> listRestated(String standard) {
        return list(standard, PastResults.RESTATED).stream()
                .map(row -> row.standard().version().version())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How seldom lines of a standard are measured, over all versions that were published; empty if all are for every period. */
    public Set<Cadence> listCadences(String standard) {
        Set<Cadence> cadences = EnumSet.noneOf(Cadence.class);
        store.listSpans(standard)
                .forEach(span -> standardOf(span.id()).listIndicators().stream()
                        .map(Indicator::cadence)
                        .forEach(cadences::add));
        cadences.remove(Cadence.EVERY_PERIOD);
        return cadences;
    }

    /** What decides in a period, as if some versions had never been published. */
    public List<InForce> listInForce(String standard, Period period, Set<Long> without) {
        List<VersionSpan> spans = store.listSpans(standard).stream()
                .filter(span -> !without.contains(span.id()))
                .toList();
        return new VersionPlan(spans)
                .listParts(period).stream()
                        .map(part -> new InForce(standardOf(part.version()), part.period()))
                        .toList();
    }

    /** What would decide in a period if a draft were published with its days. */
    public List<InForce> listInForceWith(long draft, Standard effective, Period period) {
        StandardVersion version = effective.version();
        List<VersionSpan> spans = new ArrayList<>(store.listSpans(version.standard()));
        LocalDate until = version.until();
        spans.add(new VersionSpan(draft, version.version(), until != null, version.from(), until, null));
        return new VersionPlan(spans)
                .listParts(period).stream()
                        .map(part -> part.version() == draft
                                ? new InForce(effective, part.period())
                                : new InForce(standardOf(part.version()), part.period()))
                        .toList();
    }

    private Standard standardOf(long version) {
        return store.find(version).orElseThrow().toStandard();
    }

    private List<VersionRow> list(String standard, PastResults choice) {
        return store.list(standard, choice).stream().map(VersionEntity::toRow).toList();
    }
}
