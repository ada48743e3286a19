package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Membership;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what inspectors, assessed agents, leaders and surveys say of a draft while it is tried. */
@ApplicationScoped
@Transactional
public class FeedbackDesk {

    static final int BEST = 5;

    @Inject
    PilotDesk pilots;

    @Inject
    FeedbackStore store;

    @Inject
    DirectoryStore directory;

    @Inject
    AuditTrail trail;

    @Inject
    Texts texts;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /**
     * Says what one thinks; it takes the place of what the same account said about the same thing.
     *
     * @param line key of a line; null for the whole table
     * @param rating how fair it is, 1 to 5
     * @param words why; empty for none
     */
    void say(long id, DataScope scope, Account by, @Nullable String line, int rating, String words) {
        Pilot pilot = requireRunning(id, scope);
        if (rating < 1 || rating > BEST) {
            throw new Refusal("pilots.refused.rating", rating);
        }
        if (line != null && pilot.standard().findIndicator(line).isEmpty()) {
            throw new Refusal("pilots.refused.line", line);
        }
        Long person = scope instanceof DataScope.Own own ? Long.valueOf(own.person()) : null;
        Long unit = person == null ? null : unitOf(person, pilot).orElse(null);
        store.put(
                id,
                new Opinion(
                        FeedbackKind.of(by.role()),
                        by.id(),
                        person,
                        unit,
                        line,
                        rating,
                        words.strip(),
                        clock.instant()));
        trail.record(PilotDesk.told(AuditAction.PILOT_RATED, pilot).with(AuditField.LINE, line));
    }

    /** Enters what a survey came to. */
    void enter(long id, DataScope scope, String by, BigDecimal mean, int answers, String source) {
        PilotDesk.requireAdministrator(scope);
        Pilot pilot = requireRunning(id, scope);
        boolean outside = mean.compareTo(BigDecimal.ONE) < 0 || mean.compareTo(BigDecimal.valueOf(BEST)) > 0;
        if (outside || mean.stripTrailingZeros().scale() > 2) {
            throw new Refusal("pilots.refused.mean", mean.toPlainString());
        }
        if (answers < 1) {
            throw new Refusal("pilots.refused.answers", answers);
        }
        store.add(id, new Survey(mean, answers, source.strip(), clock.instant(), by));
        trail.record(PilotDesk.told(AuditAction.PILOT_SURVEY_ENTERED, pilot).with(AuditField.COUNT, answers));
    }

    /** What is said, as far as a reader may see it. */
    public FeedbackSheet list(long id, DataScope scope, long reader, Language language) {
        Pilot pilot = pilots.find(id, scope).orElseThrow(() -> new Refusal("pilots.refused.gone"));
        List<Opinion> opinions = store.list(id, scope);
        boolean leads = scope instanceof DataScope.All || scope instanceof DataScope.Teams;
        List<Survey> surveys = leads ? store.listSurveys(id) : List.of();
        Standard table = pilot.standard();
        return new FeedbackSheet(
                leads
                        ? FeedbackSum.of(opinions, surveys).stream()
                                .map(sum -> new FeedbackSheet.Sum(
                                        about(sum.line(), table, language),
                                        sum.kind(),
                                        sum.count(),
                                        PilotWords.number(sum.mean())))
                                .toList()
                        : List.of(),
                opinions.stream()
                        .map(opinion -> new FeedbackSheet.Said(
                                about(opinion.line(), table, language),
                                opinion.kind(),
                                opinion.rating(),
                                opinion.words(),
                                opinion.saidAt(),
                                opinion.account() == reader))
                        .toList(),
                surveys);
    }

    /** What all of it comes to, for the report. */
    List<FeedbackSum> sums(long id) {
        return FeedbackSum.of(store.list(id, new DataScope.All()), store.listSurveys(id));
    }

    private Pilot requireRunning(long id, DataScope scope) {
        return pilots.find(id, scope)
                .filter(pilot -> pilot.state() == PilotState.RUNNING)
                .orElseThrow(() -> new Refusal("pilots.refused.notRunning"));
    }

    private Optional<Long> unitOf(long person, Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        List<Membership> taking = directory.listMemberships(person).stream()
                .filter(each -> pilot.units().contains(each.unit()))
                .toList();
        return taking.stream()
                .filter(each -> each.covers(today))
                .findFirst()
                .or(() -> taking.stream().reduce((former, later) -> later))
                .map(Membership::unit);
    }

    private String about(@Nullable String line, Standard table, Language language) {
        return line == null
                ? texts.of("pilots.whole")
                : table.findIndicator(line)
                        .map(indicator -> indicator.name().in(language))
                        .orElse(line);
    }
}
