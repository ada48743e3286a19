package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.TextBlock;
import java.awt.Color;

/** A coloured row across the page with words at both ends. */
final class SumRow {
    private static final float PADDING = 5;
    private static final float INSET = 8;
    private static final float BELOW = 11;

    private final Desk desk;
    private final Color ground;

    SumRow(Desk desk, Color ground) {
        this.desk = desk;
        this.ground = ground;
    }

    void add(String left, String right) {
        TextBlock end = desk.set(right, Styles.BODY.bold(), Frame.WIDTH / 2);
        TextBlock start = desk.set(left, Styles.BODY.bold(), Frame.WIDTH - 3 * INSET - end.width());
        float height = Math.max(start.height(), end.height()) + 2 * PADDING;
        desk.flow().makeRoom(height);
        float y = desk.flow().y();
        desk.flow().page().addGround(Mark.filled(new Area(Frame.LEFT, y, Frame.WIDTH, height), ground));
        desk.flow().page().add(desk.section().add(Role.PARAGRAPH), Placed.left(start, Frame.LEFT + INSET, y + PADDING));
        desk.flow().page().add(desk.section().add(Role.PARAGRAPH), Placed.right(end, Frame.RIGHT - INSET, y + PADDING));
        desk.flow().advance(height + BELOW);
    }
}
