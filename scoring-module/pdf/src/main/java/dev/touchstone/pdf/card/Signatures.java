package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.scoring.wording.SheetLabel;
import java.util.List;

/** Lines to sign on: the assessed person, the lead, the quality inspector. */
final class Signatures {
    private static final List<SheetLabel> WHO =
            List.of(SheetLabel.SIGNATURE_SUBJECT, SheetLabel.SIGNATURE_LEAD, SheetLabel.SIGNATURE_INSPECTOR);
    private static final float GAP = 20;
    private static final float WIDTH = (Frame.WIDTH - 2 * GAP) / 3;
    private static final float DATE = 54;
    private static final float ROOM = 26;
    private static final float HEIGHT = ROOM + 15;

    private final Desk desk;

    Signatures(Desk desk) {
        this.desk = desk;
    }

    void add() {
        desk.heading(desk.labels().text(Label.SIGNATURES), HEIGHT);
        float y = desk.flow().y();
        float x = Frame.LEFT;
        for (SheetLabel who : WHO) {
            field(who, x, WIDTH - DATE - 8, y);
            field(SheetLabel.SIGNATURE_DATE, x + WIDTH - DATE, DATE, y);
            x += WIDTH + GAP;
        }
        desk.flow().advance(HEIGHT);
    }

    private void field(SheetLabel label, float x, float width, float y) {
        TextBlock name = desk.set(desk.label(label), Styles.CAPTION, width);
        float line = y + ROOM;
        desk.flow()
                .page()
                .addDecoration(List.of(Mark.line(new Point(x, line), new Point(x + width, line), 0.6f, Palette.INK_3)));
        desk.flow().page().add(desk.section().add(Role.PARAGRAPH), Placed.left(name, x, line + 3));
    }
}
