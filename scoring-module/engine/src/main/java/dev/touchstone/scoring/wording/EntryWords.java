package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.points.Points;
import java.util.List;

/** What named persons decided about a card. */
final class EntryWords {

    private final Words words;
    private final Scorecard card;

    EntryWords(Words words, Scorecard card) {
        this.words = words;
        this.card = card;
    }

    List<SheetEntry> adjustments() {
        return input().adjustments().stream().map(this::adjustment).toList();
    }

    List<SheetEntry> items() {
        return input().items().stream().map(this::item).toList();
    }

    List<SheetEntry> exemptions() {
        return input().exemptions().stream().map(this::exemption).toList();
    }

    List<SheetEntry> vetoes() {
        return input().vetoes().stream().map(this::veto).toList();
    }

    private SheetEntry adjustment(Adjustment each) {
        return new SheetEntry(indicator(each.indicator()), signed(each.points()), each.reason(), each.by());
    }

    private SheetEntry item(Item each) {
        return new SheetEntry(each.name(), signed(each.points()), each.reason(), each.by());
    }

    private SheetEntry exemption(LineExemption each) {
        return new SheetEntry(indicator(each.indicator()), null, each.reason(), each.by());
    }

    private SheetEntry veto(Veto each) {
        return new SheetEntry(words.findingType(each.type()), null, each.evidence(), each.establishedBy());
    }

    private String indicator(String key) {
        return card.getLine(key).indicator().name().in(words.language());
    }

    private String signed(Points points) {
        return NumberText.signed(
                ValueWords.points(points, input().standard().conventions().rounding()));
    }

    private CardInput input() {
        return card.input();
    }
}
