package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Composer;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The band at the top of the first page: what is compared with what, on which months, who looked and when, and that nothing was saved. */
final class Head {
    private static final float TOP = 17;
    private static final float EDGE = 5;
    private static final float BELOW = 10;
    private static final float NAME = 78;
    private static final float CHIP_PADDING = 7;
    private static final float CHIP_HEIGHT = 18;
    private static final TextStyle FACT = Styles.BODY.in(Palette.INK);
    private static final TextStyle CHIP = Styles.TABLE.bold().in(Palette.ACCENT_INK);

    private final Pages pages;

    Head(Pages pages) {
        this.pages = pages;
    }

    void add() {
        String title = pages.text(Label.TITLE, pages.report().compared().standard());
        float y = title(title);
        Map<Label, String> facts = facts();
        for (Map.Entry<Label, String> fact : facts.entrySet()) {
            y += fact(fact.getKey(), fact.getValue(), y);
        }
        y += BELOW;
        pages.flow().page().addGround(Mark.filled(new Area(0, EDGE, Page.WIDTH, y - EDGE), Palette.ACCENT_TINT));
        pages.flow().advance(y + BELOW);
        pages.paragraph(pages.set(pages.text(Label.SAVED_NOTHING), Styles.BODY.bold(), Frame.WIDTH), Frame.LEFT);
        pages.flow().advance(6);
    }

    private float title(String title) {
        String chip = pages.report().movers() == null ? pages.text(Label.WITHOUT_NAMES) : "";
        float chipWidth = chip.isEmpty() ? 0 : pages.setter().width(chip, CHIP) + 2 * CHIP_PADDING;
        TextBlock block = pages.set(title, Styles.TITLE, Frame.WIDTH - chipWidth - CHIP_PADDING);
        pages.flow().page().add(pages.section().add(Role.HEADING_1), Placed.left(block, Frame.LEFT, TOP));
        pages.bookmarks().add(new Bookmark(title, pages.flow().index(), 0));
        if (!chip.isEmpty()) {
            Area area = new Area(Frame.RIGHT - chipWidth, TOP + 4, chipWidth, CHIP_HEIGHT);
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Box(area, 3, Palette.WHITE, Palette.ACCENT, false));
            TextBlock words = pages.set(chip, CHIP, Frame.WIDTH);
            marks.addAll(Placed.left(words, area.x() + CHIP_PADDING, area.y() + (CHIP_HEIGHT - words.height()) / 2));
            pages.flow().page().add(pages.section().add(Role.PARAGRAPH), marks);
        }
        return TOP + block.height() + 4;
    }

    private Map<Label, String> facts() {
        Compared compared = pages.report().compared();
        Map<Label, String> facts = new LinkedHashMap<>();
        facts.put(Label.TRIED, version(compared.tried()));
        if (!compared.changes().isEmpty()) {
            facts.put(Label.CHANGES, String.join(pages.text(Label.CLAUSE_SEPARATOR), compared.changes()));
        }
        facts.put(
                Label.IN_FORCE,
                compared.inForce().isEmpty()
                        ? pages.text(Label.NOTHING_IN_FORCE)
                        : compared.inForce().stream().map(this::version).collect(Collectors.joining("\n")));
        facts.put(Label.PERIODS, String.join(pages.text(Label.LIST_SEPARATOR), compared.periods()));
        facts.put(Label.ASSESSED, compared.subjects());
        facts.put(Label.LOOKED, compared.lookedBy() + Composer.SEPARATOR + compared.lookedAt());
        return facts;
    }

    private String version(Compared.Version version) {
        return pages.text(Label.VERSION, version.name(), version.digest());
    }

    /** Writes a fact; says how high it is. */
    private float fact(Label name, String value, float y) {
        TextBlock left = pages.set(pages.text(name), FACT.in(Palette.INK_2), NAME - CHIP_PADDING);
        TextBlock right = pages.set(value, FACT, Frame.WIDTH - NAME);
        List<Mark> marks = new ArrayList<>(Placed.left(left, Frame.LEFT, y));
        marks.addAll(Placed.left(right, Frame.LEFT + NAME, y));
        pages.flow().page().add(pages.section().add(Role.PARAGRAPH), marks);
        return Math.max(left.height(), right.height());
    }
}
