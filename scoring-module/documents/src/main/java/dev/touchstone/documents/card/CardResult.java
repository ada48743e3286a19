package dev.touchstone.documents.card;

import dev.touchstone.scoring.card.RecordTotal;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a scorecard's input, as its document shows it to readers. */
record CardResult(
        List<ResultLine> lines,
        List<RecordTotal> records,
        Points linesTotal,
        Points criticalEffect,
        Points itemsEffect,
        @Nullable Points total,
        @Nullable Points criticalScore,
        Percentage ratedWeight,
        Outcome outcome) {

    static CardResult of(Scorecard card) {
        return new CardResult(
                card.lines().stream()
                        .map(line -> ResultLine.of(line, card.input()))
                        .toList(),
                card.records(),
                card.linesTotal(),
                card.criticalEffect(),
                card.itemsEffect(),
                card.total(),
                card.criticalScore(),
                card.ratedWeight(),
                card.outcome());
    }
}
