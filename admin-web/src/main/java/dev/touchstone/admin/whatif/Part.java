package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.CardInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One way to put the people of a ground together.
 *
 * @param by by what
 * @param keys the part of each card, in their order; a key is empty if nobody knows
 */
record Part(By by, List<String> keys) {

    /** By what people are put together, to see whether a change treats them alike. */
    enum By {
        UNIT,
        TENURE,
        SHIFT,
        CHANNEL,
        PERIOD
    }

    Part {
        keys = List.copyOf(keys);
    }

    /** All ways that tell people apart. */
    static List<Part> listOf(List<CardInput> cards, Subjects subjects) {
        List<Part> parts = new ArrayList<>();
        parts.add(of(By.UNIT, cards, subjects::unit));
        parts.add(of(
                By.TENURE, cards, card -> String.valueOf(subjects.tenure(card).ordinal())));
        parts.add(of(By.SHIFT, cards, subjects::shift));
        parts.add(of(By.CHANNEL, cards, card -> MainChannel.of(card).orElse("")));
        parts.add(of(By.PERIOD, cards, card -> card.period().toString()));
        return parts.stream()
                .filter(part -> part.keys().stream().distinct().count() > 1)
                .toList();
    }

    private static Part of(By by, List<CardInput> cards, Function<CardInput, String> key) {
        return new Part(by, cards.stream().map(key).toList());
    }
}
