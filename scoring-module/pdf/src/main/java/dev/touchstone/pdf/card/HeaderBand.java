package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Bookmark;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Page;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Role;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.scoring.wording.ScorecardSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The band at the top of the first page: title, standard, revision, and what the reader must not overlook. */
final class HeaderBand {
    private static final float TOP = 17;
    private static final float BELOW = 10;
    private static final float PADDING = 7;
    private static final float CHIP_HEIGHT = 18;
    private static final float GAP = 4;
    private static final float EDGE = 5;
    private static final TextStyle FACTS = Styles.BODY.in(Palette.INK_2);
    private static final TextStyle CHIP = Styles.TABLE.bold().in(Palette.WARN);

    private final Desk desk;

    HeaderBand(Desk desk) {
        this.desk = desk;
    }

    void add() {
        ScorecardSheet sheet = desk.sheet();
        List<String> warnings = Stream.of(sheet.provisional(), sheet.generated())
                .filter(Objects::nonNull)
                .toList();
        float chips =
                (float) warnings.stream().mapToDouble(this::chipWidth).max().orElse(0);
        float room = Frame.WIDTH - (chips == 0 ? 0 : chips + 2 * GAP);
        TextBlock title = desk.set(sheet.title(), Styles.TITLE, room);
        float factsRoom = warnings.size() <= 1 ? Frame.WIDTH : room;
        TextBlock facts = desk.set(desk.joined(facts(sheet), FACTS, factsRoom), FACTS, factsRoom);
        float y = TOP;
        desk.flow().page().add(desk.section().add(Role.HEADING_1), Placed.left(title, Frame.LEFT, y));
        desk.bookmarks().add(new Bookmark(sheet.title(), desk.flow().index(), 0));
        y += title.height() + 2;
        desk.flow().page().add(desk.section().add(Role.PARAGRAPH), Placed.left(facts, Frame.LEFT, y));
        y += facts.height() + BELOW;
        for (int i = 0; i < warnings.size(); i++) {
            chip(warnings.get(i), TOP + i * (CHIP_HEIGHT + GAP));
        }
        desk.flow().page().addGround(Mark.filled(new Area(0, EDGE, Page.WIDTH, y - EDGE), Palette.ACCENT_TINT));
        desk.flow().advance(y + BELOW + 2);
    }

    private static List<String> facts(ScorecardSheet sheet) {
        String state = sheet.provisional() == null ? sheet.revision() : null;
        return Stream.of(sheet.standard(), state, sheet.published(), sheet.freshness())
                .filter(Objects::nonNull)
                .toList();
    }

    private float chipWidth(String text) {
        return desk.setter().width(text, CHIP) + 2 * PADDING;
    }

    private void chip(String text, float y) {
        float width = chipWidth(text);
        Area area = new Area(Frame.RIGHT - width, y, width, CHIP_HEIGHT);
        TextBlock block = desk.set(text, CHIP, Frame.WIDTH);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(area, 3, Palette.WARN_TINT, Palette.WARN_LINE, false));
        marks.addAll(Placed.left(block, area.x() + PADDING, y + (CHIP_HEIGHT - block.height()) / 2));
        desk.flow().page().add(desk.section().add(Role.PARAGRAPH), marks);
    }
}
