package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import java.math.BigDecimal;
import java.util.Optional;

/** The sentence that adds a sheet up: "规则得分 87.00 ＋ 加分项 2.00 ＝ 89.00". */
final class SumWords {

    private final Words words;

    SumWords(Words words) {
        this.words = words;
    }

    String sum(Scorecard card) {
        Optional<Points> total = card.findTotal();
        if (total.isEmpty()) {
            return words.say(SumPhrase.NOTHING);
        }
        Rounding rounding = card.input().standard().conventions().rounding();
        StringBuilder sum = new StringBuilder(words.say(start(card), full(card.linesTotal(), rounding), size(card)));
        add(sum, SumPhrase.CRITICAL, SumPhrase.CRITICAL, card.criticalEffect(), rounding);
        add(sum, SumPhrase.BONUS, SumPhrase.PENALTY, card.itemsEffect(), rounding);
        sum.append(words.say(SumPhrase.EQUALS)).append(NumberText.plain(full(total.get(), rounding)));
        Points wanted =
                Points.sum(card.input().items().stream().map(Item::points).toList());
        return wanted.equals(card.itemsEffect())
                ? sum.toString()
                : words.say(
                        SumPhrase.CAPPED,
                        sum,
                        NumberText.signed(ValueWords.points(wanted, rounding)),
                        NumberText.signed(ValueWords.points(card.itemsEffect(), rounding)));
    }

    private static SumPhrase start(Scorecard card) {
        boolean adjusted = !card.input().adjustments().isEmpty();
        if (!card.records().isEmpty()) {
            return adjusted ? SumPhrase.RECORDS_WITH_ADJUSTMENTS : SumPhrase.RECORDS;
        }
        return adjusted ? SumPhrase.WITH_ADJUSTMENTS : SumPhrase.RULES;
    }

    private static int size(Scorecard card) {
        return card.records().size();
    }

    private void add(StringBuilder sum, SumPhrase more, SumPhrase less, Points effect, Rounding rounding) {
        if (effect.signum() == 0) {
            return;
        }
        boolean plus = effect.signum() > 0;
        Points size = plus ? effect : Points.ZERO.minus(effect);
        sum.append(words.say(plus ? SumPhrase.PLUS : SumPhrase.MINUS))
                .append(words.say(plus ? more : less, full(size, rounding)));
    }

    /** With all its decimals, as totals are printed. */
    static BigDecimal full(Points points, Rounding rounding) {
        return rounding.apply(points.value());
    }
}
