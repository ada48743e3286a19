package dev.touchstone.pdf.file;

import dev.touchstone.pdf.font.Weight;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.text.TextStyle;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which characters some chapters show in which weight. */
final class UsedCharacters {
    private static final String DIGITS = "0123456789";

    private final Map<Weight, BitSet> byWeight = new EnumMap<>(Weight.class);

    private UsedCharacters() {}

    static Map<Weight, SortedSet<Integer>> in(List<Chapter> chapters) {
        UsedCharacters used = new UsedCharacters();
        for (Chapter chapter : chapters) {
            chapter.marks().forEach(used::add);
        }
        Map<Weight, SortedSet<Integer>> characters = new EnumMap<>(Weight.class);
        used.byWeight.forEach((weight, set) ->
                characters.put(weight, set.stream().boxed().collect(Collectors.toCollection(TreeSet::new))));
        return characters;
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
        BitSet characters = byWeight.computeIfAbsent(style.weight(), weight -> new BitSet());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            characters.set(text.codePointAt(i));
        }
    }
}
