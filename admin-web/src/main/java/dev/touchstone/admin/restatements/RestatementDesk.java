package dev.touchstone.admin.restatements;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.restatements.RestatedRow.Result;
import dev.touchstone.admin.restatements.RestatedRow.State;
import dev.touchstone.admin.scorecards.ChangedMeanwhileException;
import dev.touchstone.admin.scorecards.ConfirmedCard;
import dev.touchstone.admin.scorecards.ConfirmedPast;
import dev.touchstone.admin.scorecards.DueResults;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.scorecards.Revision;
import dev.touchstone.admin.scorecards.ScorecardDesk;
import dev.touchstone.admin.scorecards.ShownCard;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.PastDesk;
import dev.touchstone.admin.standards.PastResults;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a version does to results that were confirmed already, and confirms again what it restates. */
@ApplicationScoped
public class RestatementDesk {

    @Inject
    ConfirmedPast past;

    @Inject
    PastDesk versions;

    @Inject
    Trials trials;

    @Inject
    ScorecardDesk scorecards;

    @Inject
    DueResults due;

    @Inject
    PeriodWords periods;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    /** How many confirmed results a draft would reach if it were published with these days. */
    long count(VersionRow draft, LocalDate from, @Nullable LocalDate until) {
        return versions.count(effective(draft, from, until));
    }

    /** What a draft would do to confirmed results if it were published with these days; nothing is saved. */
    Restatement tryOut(VersionRow draft, LocalDate from, @Nullable LocalDate until, DataScope scope) {
        Standard effective = effective(draft, from, until);
        List<ConfirmedCard> cards = past.list(effective, scope);
        SortedSet<Period> touched =
                cards.stream().map(card -> Period.parse(card.period())).collect(Collectors.toCollection(TreeSet::new));
        Optional<Map<Period, SortedMap<Subject, Scorecard>>> results = trials.find(draft.id(), effective, touched);
        return results.map(known -> Restatement.tried(cards.stream()
                        .map(card -> tried(card, known, words(effective)))
                        .toList()))
                .orElseGet(() -> Restatement.coming(cards.size()));
    }

    private RestatedRow tried(
            ConfirmedCard card, Map<Period, SortedMap<Subject, Scorecard>> results, ResultWords words) {
        Result before = words.confirmed(card);
        Result after = Optional.ofNullable(results.get(Period.parse(card.period())))
                .map(period -> period.get(card.subject()))
                .map(words::computed)
                .orElse(null);
        return row(card, before, after, State.TRIED);
    }

    /** How far the confirmed results are that a published version reaches. */
    Restatement look(VersionRow published, DataScope scope) {
        List<ConfirmedCard> cards = past.listBefore(published, scope);
        boolean restated = published.past() == PastResults.RESTATED && published.withdrawnFrom() == null;
        Set<Long> again = past.listRestated(published);
        Function<ConfirmedCard, State> state =
                card -> again.contains(card.id()) ? State.AGAIN : restated && card.moved() ? State.WAITS : State.STAYS;
        List<RestatedRow> rows = cards.stream()
                .sorted(Comparator.comparing((ConfirmedCard card) -> state.apply(card) != State.WAITS))
                .limit(Restatement.MOST)
                .map(card -> followed(card, state.apply(card), published, scope))
                .toList();
        int waiting = Math.toIntExact(
                cards.stream().filter(card -> state.apply(card) == State.WAITS).count());
        boolean ready = due.count(published.standard().version().standard()) == 0;
        return Restatement.published(published.past(), ready, cards.size(), waiting, rows);
    }

    private RestatedRow followed(ConfirmedCard card, State state, VersionRow published, DataScope scope) {
        ResultWords words = words(published.standard());
        Result now = words.confirmed(card);
        return switch (state) {
            case WAITS ->
                row(
                        card,
                        now,
                        scorecards
                                .findLive(card.id(), scope)
                                .map(live -> words.computed(live.card()))
                                .orElse(null),
                        state);
            case AGAIN ->
                row(
                        card,
                        before(card, published, scope)
                                .map(shown -> words.computed(shown.card()))
                                .orElse(now),
                        now,
                        state);
            case STAYS, TRIED -> row(card, now, null, state);
        };
    }

    /** The revision before the one that names a version as its reason. */
    private Optional<ShownCard> before(ConfirmedCard card, VersionRow published, DataScope scope) {
        String version = published.standard().version().version();
        return scorecards
                .find(card.id(), scope)
                .flatMap(shown -> shown.revisions().stream()
                        .filter(revision -> revision.isRestatedUnder(version))
                        .map(Revision::number)
                        .findFirst()
                        .flatMap(number -> scorecards.find(card.id(), number - 1, scope)));
    }

    private RestatedRow row(ConfirmedCard card, Result before, @Nullable Result after, State state) {
        return new RestatedRow(
                card.id(),
                card.name(),
                periods.of(Period.parse(card.period())),
                before,
                after,
                after != null && before.movesTo(after),
                state,
                card.revision());
    }

    /**
     * Confirms again what waits, each result as a revision of its own that names the version. A result that changes meanwhile goes
     * on waiting.
     *
     * @param cards the scorecards that were seen, with the digests of their live results
     * @return how many were confirmed
     */
    int confirm(Map<Long, String> cards, DataScope scope, String by) {
        int confirmed = 0;
        for (Map.Entry<Long, String> card : cards.entrySet()) {
            try {
                scorecards.confirm(card.getKey(), card.getValue(), scope, by);
                confirmed++;
            } catch (ChangedMeanwhileException changed) {
                continue;
            }
        }
        return confirmed;
    }

    /** The digests of live results that wait, by scorecard. */
    Map<Long, String> digests(Restatement shown, DataScope scope) {
        return shown.rows().stream()
                .filter(row -> row.state() == State.WAITS)
                .flatMap(row -> scorecards.findLive(row.card(), scope).stream())
                .collect(Collectors.toMap(ShownCard::id, ShownCard::digest));
    }

    private static Standard effective(VersionRow draft, LocalDate from, @Nullable LocalDate until) {
        StandardVersion version = draft.standard().version();
        return draft.standard().withVersion(new StandardVersion(version.standard(), version.version(), from, until));
    }

    private ResultWords words(Standard standard) {
        return new ResultWords(
                standard, texts, Language.of(preferences.getLanguage().getTag()));
    }
}
