package dev.touchstone.pdf.card;

import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Things one below the other, before it is known where. */
final class Stack {
    private record Entry(float top, BiFunction<Float, Float, List<Mark>> drawing) {}

    private final List<Entry> entries = new ArrayList<>();
    private float height;

    Stack add(TextBlock block) {
        return add(block.height(), (x, y) -> Placed.left(block, x, y));
    }

    /** Adds something that is drawn from a left edge and a top. */
    Stack add(float itsHeight, BiFunction<Float, Float, List<Mark>> drawing) {
        entries.add(new Entry(height, drawing));
        height += itsHeight;
        return this;
    }

    Stack gap(float points) {
        height += points;
        return this;
    }

    float height() {
        return height;
    }

    /** Draws the things, each by itself, because each is read out by itself. */
    List<List<Mark>> at(float x, float y) {
        return entries.stream()
                .map(entry -> entry.drawing().apply(x, y + entry.top()))
                .toList();
    }
}
