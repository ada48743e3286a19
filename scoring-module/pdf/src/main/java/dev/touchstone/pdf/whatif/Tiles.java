package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** The answer in four figures, side by side. */
final class Tiles {
    private static final int COUNT = 4;
    private static final float WIDTH = Frame.WIDTH / COUNT;
    private static final float PADDING = 9;
    private static final float BELOW = 12;

    private record Tile(String name, String figure, String note) {}

    private final Pages pages;

    Tiles(Pages pages) {
        this.pages = pages;
    }

    void add() {
        List<List<TextBlock>> tiles = tiles().stream().map(this::set).toList();
        float height = 0;
        for (List<TextBlock> tile : tiles) {
            height = Math.max(height, heightOf(tile));
        }
        height += 2 * PADDING;
        Area area = new Area(Frame.LEFT, pages.flow().y(), Frame.WIDTH, height);
        pages.flow().page().addDecoration(frame(area));
        float x = Frame.LEFT;
        for (List<TextBlock> tile : tiles) {
            write(tile, x + PADDING, area.y() + PADDING);
            x += WIDTH;
        }
        pages.flow().advance(height + BELOW);
    }

    private List<Tile> tiles() {
        WhatIfReport.Outcome outcome = pages.report().outcome();
        WhatIfReport.Bonus bonus = pages.report().bonus();
        String others = outcome.others() == 0 ? "" : pages.text(Label.MOVING_OTHERS, String.valueOf(outcome.others()));
        return List.of(
                new Tile(
                        pages.text(Label.MOVING),
                        String.valueOf(outcome.moving()),
                        pages.text(Label.MOVING_NOTE, String.valueOf(outcome.up()), String.valueOf(outcome.down()))
                                + others),
                new Tile(
                        pages.text(Label.BEST),
                        outcome.best() + " %",
                        pages.text(Label.BEST_NOTE, outcome.bestBefore())),
                new Tile(
                        pages.text(bonus.base() == null ? Label.COEFFICIENTS : Label.BONUS),
                        bonus.after(),
                        pages.text(Label.BONUS_NOTE, bonus.change())),
                new Tile(pages.text(Label.NEAR), String.valueOf(outcome.near()), pages.text(Label.NEAR_NOTE)));
    }

    private List<TextBlock> set(Tile tile) {
        float room = WIDTH - 2 * PADDING;
        return List.of(
                pages.set(tile.name(), Styles.CAPTION.in(Palette.INK_2), room),
                pages.set(tile.figure(), Styles.NAME, room),
                pages.set(tile.note(), Styles.CAPTION.in(Palette.INK_2), room));
    }

    private static float heightOf(List<TextBlock> blocks) {
        float height = 0;
        for (TextBlock block : blocks) {
            height += block.height();
        }
        return height;
    }

    private static List<Mark> frame(Area area) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(area, 5, null, Palette.LINE_2, false));
        for (int i = 1; i < COUNT; i++) {
            float x = area.x() + i * WIDTH;
            marks.add(Mark.line(new Point(x, area.y()), new Point(x, area.bottom()), 0.5f, Palette.LINE));
        }
        return marks;
    }

    private void write(List<TextBlock> tile, float x, float top) {
        List<Mark> marks = new ArrayList<>();
        float y = top;
        for (TextBlock block : tile) {
            marks.addAll(Placed.left(block, x, y));
            y += block.height();
        }
        pages.flow().page().add(pages.section().add(Role.PARAGRAPH), marks);
    }
}
