package dev.touchstone.admin.pilots;

import dev.touchstone.admin.scorecards.Figures;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import java.util.function.Function;

/** Turns somebody's own results in a pilot into what that person sees. */
final class OwnWords {

    private final PilotNames names;
    private final PilotWords words;
    private final PeriodWords periods;
    private final Function<PilotCard, Figures> published;

    /**
     * Words for one reader.
     *
     * @param published what the reader's published scorecard of a card's month comes to
     */
    OwnWords(PilotNames names, Texts texts, PeriodWords periods, Function<PilotCard, Figures> published) {
        this.names = names;
        this.words = new PilotWords(names, texts, periods);
        this.periods = periods;
        this.published = published;
    }

    OwnMonth month(PilotCard card, List<ScorecardLine> lines) {
        Fraction inForce = published.apply(card).meanTotal();
        return new OwnMonth(
                periods.of(card.period()),
                PilotWords.total(card.pilot().total()),
                words.grade(card.pilot()),
                names.level(card.pilot()),
                inForce == null ? "" : PilotWords.number(inForce),
                lines.stream().map(this::line).toList());
    }

    private OwnMonth.Line line(ScorecardLine line) {
        String key = line.indicator().key();
        return new OwnMonth.Line(
                names.line(key),
                names.value(key, line.measurement().value().orElse(null)),
                line.state() == LineState.RATED,
                PilotWords.total(line.points()),
                PilotWords.total(line.maximum()));
    }
}
