package dev.touchstone.admin.whatif;

import dev.touchstone.admin.measurements.KeptMeasurements;
import dev.touchstone.admin.measurements.MeasuredPeriod;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.scorecards.StandingDecisions;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.whatif.Rescoring;
import dev.touchstone.scoring.whatif.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the people a draft is tried on, and keeps them for all who look at the same question. */
@ApplicationScoped
public class GroundDesk {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 8;
    private static final long PATIENCE = 1200;

    @Inject
    KeptMeasurements kept;

    @Inject
    StandardDesk standards;

    @Inject
    StandingDecisions decisions;

    @Inject
    DirectoryStore directory;

    @Inject
    PeriodWords words;

    @Inject
    InstantSource clock;

    private final Map<Question, Known> known = new LinkedHashMap<>();

    private record Known(Ground ground, Instant since) {}

    /**
     * Everybody a question is about; nothing yet while facts are being read: ask again in a second.
     *
     * @throws Refusal if a period cannot be measured any more
     */
    Progress gather(Standard draft, Question question) {
        Optional<Ground> known = findKnown(question);
        if (known.isPresent()) {
            return new Progress(
                    known.get(), question.periods().size(), question.periods().size());
        }
        question.periods().stream().filter(kept::isErased).findFirst().ifPresent(period -> {
            throw new Refusal("whatif.refused.erased", words.of(period));
        });
        List<Plan> plans = question.periods().stream()
                .map(period ->
                        Plan.of(period, standards.listInForce(draft.version().standard(), period), draft))
                .toList();
        Instant until = clock.instant().plusMillis(PATIENCE);
        List<Measured> measured = new ArrayList<>();
        for (Plan plan : plans) {
            Optional<List<MeasuredPeriod>> before = measure(plan.before(), plan.period(), until);
            Optional<List<MeasuredPeriod>> after = measure(plan.after(), plan.period(), until);
            if (before.isPresent() && after.isPresent()) {
                measured.add(new Measured(plan, before.get(), after.get()));
            }
        }
        if (measured.size() < plans.size()) {
            return new Progress(null, measured.size(), plans.size());
        }
        Ground ground = ground(measured, question.kind(), draft);
        keep(question, ground);
        return new Progress(ground, plans.size(), plans.size());
    }

    private record Measured(Plan plan, List<MeasuredPeriod> before, List<MeasuredPeriod> after) {}

    private Optional<List<MeasuredPeriod>> measure(List<InForce> parts, Period card, Instant until) {
        List<MeasuredPeriod> measured = new ArrayList<>();
        for (InForce part : parts) {
            long left = Math.max(0, Duration.between(clock.instant(), until).toMillis());
            kept.find(part, card, left).ifPresent(measured::add);
        }
        return measured.size() == parts.size() ? Optional.of(measured) : Optional.empty();
    }

    private Ground ground(List<Measured> measured, Subject.Kind kind, Standard draft) {
        List<CardInput> before = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        List<CardInput> after = new ArrayList<>();
        String key = draft.version().standard();
        for (Measured each : measured) {
            SortedSet<Subject> people = new TreeSet<>();
            each.after().forEach(part -> people.addAll(part.listSubjects(kind)));
            each.before().forEach(part -> people.addAll(part.listSubjects(kind)));
            Period period = each.plan().period();
            List<CardInput> then =
                    decisions.applied(key, period, inputs(people, each.plan().after(), period, each.after()));
            after.addAll(then);
            List<InForce> parts = each.plan().before();
            List<CardInput> now = parts.isEmpty()
                    ? then
                    : decisions.applied(key, period, inputs(people, parts, period, each.before()));
            before.addAll(now);
            standings.addAll(standings(parts, now));
        }
        return new Ground(
                before,
                standings,
                after,
                draft.version().version(),
                gradesInForce(measured, draft),
                new Subjects(directory));
    }

    private static GradeScale gradesInForce(List<Measured> measured, Standard draft) {
        List<InForce> last = measured.get(measured.size() - 1).plan().before();
        return last.isEmpty()
                ? draft.grades()
                : last.get(last.size() - 1).standard().grades();
    }

    private static List<Standing> standings(List<InForce> parts, List<CardInput> inputs) {
        if (parts.isEmpty()) {
            return inputs.stream().map(input -> new Standing(null, null, false)).toList();
        }
        return parts.size() == 1 ? new Rescoring(inputs).score(parts.get(0).standard()) : Rescoring.derive(inputs);
    }

    private static List<CardInput> inputs(
            SortedSet<Subject> people, List<InForce> parts, Period period, List<MeasuredPeriod> measured) {
        return people.stream()
                .map(subject -> {
                    List<Segment> segments = new ArrayList<>();
                    for (int i = 0; i < parts.size(); i++) {
                        segments.add(new Segment(
                                parts.get(i).standard(),
                                parts.get(i).period(),
                                measured.get(i).listLines(subject)));
                    }
                    return new CardInput(
                            subject,
                            period,
                            segments,
                            List.of(),
                            List.of(),
                            List.of(),
                            measured.stream()
                                    .flatMap(part -> part.vetoes().getOrDefault(subject, List.of()).stream())
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    private synchronized Optional<Ground> findKnown(Question question) {
        Instant now = clock.instant();
        known.values().removeIf(each -> each.since().plus(KEPT).isBefore(now));
        return Optional.ofNullable(known.get(question)).map(Known::ground);
    }

    private synchronized void keep(Question question, Ground ground) {
        if (known.size() >= MOST_KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(question, new Known(ground, clock.instant()));
    }
}
