package dev.touchstone.pdf.file;

import dev.touchstone.pdf.font.Weight;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.text.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which characters some chapters show in which weight. */
final class UsedCharacters {
    private static final String DIGITS = "0123456789";

    private final Map<Weight, SortedSet<Integer>> byWeight = new EnumMap<>(Weight.class);

    private UsedCharacters() {}

    static Map<Weight, SortedSet<Integer>> in(List<Chapter> chapters) {
        UsedCharacters used = new UsedCharacters();
        for (Chapter chapter : chapters) {
            chapter.marks().forEach(used::add);
        }
        return used.byWeight;
    }

    private void add(Mark mark) {
        switch (mark) {
            case Mark.Text text -> add(text.text(), text.style());
            case Mark.FilePages pages -> add(DIGITS + pages.suffix(), pages.style());
            case Mark.Box ignored -> {}
            case Mark.Path ignored -> {}
            case Mark.Dot ignored -> {}
            case Mark.Hatch ignored -> {}
        }
    }

    private void add(String text, TextStyle style) {
        SortedSet<Integer> characters = byWeight.computeIfAbsent(style.weight(), weight -> new TreeSet<>());
        text.codePoints().forEach(characters::add);
    }
}
