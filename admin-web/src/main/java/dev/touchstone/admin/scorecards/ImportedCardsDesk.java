package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditDetail;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes over scorecards that were counted elsewhere from facts that are not kept here. */
@ApplicationScoped
@Transactional
public class ImportedCardsDesk {

    private static final int MOST_FLAWS = 100;

    /**
     * Whose results cards are.
     *
     * @param standard the standard's stable name
     * @param period the period
     */
    record Results(String standard, Period period) {
        static Results of(CardInput input) {
            return new Results(input.segments().get(0).standard().version().standard(), input.period());
        }
    }

    @Inject
    ImportedCards cards;

    @Inject
    PastDesk standards;

    @Inject
    DirectoryStore directory;

    @Inject
    DueResults due;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** Reads documents of scorecards, one a line, and looks whether each can be a result here. */
    CardLines read(Stream<String> lines) {
        List<CardInput> read = new ArrayList<>();
        List<CardLines.Flaw> flaws = new ArrayList<>();
        Map<Results, List<InForce>> inForce = new HashMap<>();
        Set<String> seen = new HashSet<>();
        long[] number = {0};
        lines.forEachOrdered(line -> {
            number[0]++;
            if (line.isBlank() || flaws.size() >= MOST_FLAWS) {
                return;
            }
            try {
                CardInput input = ScorecardDocument.read(line).input();
                Optional<String> objection = findObjection(
                        input,
                        () -> inForce.computeIfAbsent(
                                Results.of(input),
                                asked -> standards.listInForce(asked.standard(), asked.period(), Set.of())),
                        seen.add(Results.of(input) + " " + input.subject()));
                objection.ifPresentOrElse(
                        key -> flaws.add(new CardLines.Flaw(
                                number[0], "", input.subject() + " " + input.period(), texts.of(key))),
                        () -> read.add(input));
            } catch (MalformedDocumentException malformed) {
                Language language = Language.of(preferences.getLanguage().getTag());
                malformed
                        .problems()
                        .forEach(problem -> flaws.add(new CardLines.Flaw(
                                number[0],
                                problem.path(),
                                problem.value(),
                                problem.message().in(language))));
            }
        });
        return new CardLines(read, flaws);
    }

    /** Keeps cards that were read, and has the results they belong to computed again. */
    void keep(List<CardInput> counted) {
        counted.stream().collect(Collectors.groupingBy(Results::of)).forEach((results, inputs) -> {
            cards.keep(results.standard(), results.period(), inputs, clock.instant());
            due.ask(List.of(results.standard()), List.of(results.period()));
            trail.record(new Act(
                            AuditAction.CARDS_IMPORTED,
                            new AuditSubject(AuditSubject.Kind.PERIOD, results.standard() + " " + results.period()),
                            AuditDetail.NONE)
                    .with(AuditField.COUNT, inputs.size()));
        });
        jobs.start(ImportedCardsWork.KIND, 0);
    }

    /** The key of the sentence that says why a card cannot be a result here; empty if it can. */
    private Optional<String> findObjection(CardInput input, Supplier<List<InForce>> inForce, boolean first) {
        List<InForce> decides = input.segments().stream()
                .map(segment -> new InForce(segment.standard(), segment.period()))
                .toList();
        boolean decided = !input.exemptions().isEmpty()
                || !input.adjustments().isEmpty()
                || !input.items().isEmpty();
        if (!first) {
            return Optional.of("scorecards.imported.twice");
        }
        if (decided) {
            return Optional.of("scorecards.imported.decided");
        }
        if (!inForce.get().equals(decides)) {
            return Optional.of("scorecards.imported.otherStandard");
        }
        return isKnown(input.subject()) ? Optional.empty() : Optional.of("scorecards.imported.nobody");
    }

    private boolean isKnown(Subject subject) {
        if (!subject.id().matches("[1-9][0-9]{0,17}")) {
            return false;
        }
        long id = Long.parseLong(subject.id());
        return switch (subject.kind()) {
            case AGENT, PERSON_IN_CHARGE -> directory.findPerson(id).isPresent();
            case TEAM, DEPARTMENT, CONTRACTOR -> directory.findUnit(id).isPresent();
        };
    }
}
