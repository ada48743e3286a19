package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.SheetGrade;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The grade as a badge: a word, a level mark and a strength of fill, so that it is told apart without colour. */
final class Badge {
    private static final float PADDING = 9;
    private static final float BAR = 2.6f;
    private static final float BAR_GAP = 1.2f;
    private static final float BARS_HEIGHT = 11;
    private static final float GAP = 6;
    private static final float FAINT = 0.3f;

    private record Look(Color fill, Color ink, Color edge, boolean dashed) {}

    private static final Look BEST = new Look(new Color(0x14497f), Palette.WHITE, new Color(0x14497f), false);
    private static final Look SECOND = new Look(new Color(0xd6e5f4), new Color(0x123f6e), new Color(0xd6e5f4), false);
    private static final Look MIDDLE = new Look(Palette.WHITE, new Color(0x35434f), new Color(0x808d9a), false);
    private static final Look LAST = new Look(Palette.WARN_TINT, new Color(0x6b4200), new Color(0xb57a1b), false);
    private static final Look NONE = new Look(Palette.WHITE, Palette.INK_2, new Color(0x7c8997), true);
    private static final Look VETOED = new Look(Palette.BAD_TINT, Palette.BAD, Palette.BAD, false);

    private final SheetGrade grade;
    private final TextBlock word;

    Badge(SheetGrade grade, TypeSetter setter, float room) {
        this.grade = grade;
        String text = grade.kind() == SheetGrade.Kind.NOT_QUALIFIED ? "⊘ " + grade.name() : grade.name();
        this.word = setter.set(text, Styles.BADGE.in(look().ink()), room - 2 * PADDING - levelMarkWidth());
    }

    float width() {
        return word.width() + 2 * PADDING + levelMarkWidth();
    }

    float height() {
        return word.height() + 8;
    }

    List<Mark> at(float x, float y) {
        Area area = new Area(x, y, width(), height());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(area, 4, look().fill(), look().edge(), look().dashed()));
        if (levelMarkWidth() > 0) {
            addLevelMark(x + PADDING, y + (height() + BARS_HEIGHT) / 2, marks);
        }
        marks.addAll(Placed.left(word, x + PADDING + levelMarkWidth(), y + 4));
        return marks;
    }

    private void addLevelMark(float x, float bottom, List<Mark> marks) {
        int filled = grade.levels() - grade.level();
        for (int i = 0; i < grade.levels(); i++) {
            float height = BARS_HEIGHT * (i + 1) / grade.levels();
            Color colour = i < filled ? look().ink() : faint(look());
            marks.add(new Mark.Box(
                    new Area(x + i * (BAR + BAR_GAP), bottom - height, BAR, height), 0.6f, colour, null, false));
        }
    }

    private static Color faint(Look look) {
        return new Color(
                mix(look.ink().getRed(), look.fill().getRed()),
                mix(look.ink().getGreen(), look.fill().getGreen()),
                mix(look.ink().getBlue(), look.fill().getBlue()));
    }

    private static int mix(int ink, int fill) {
        return Math.round(ink * FAINT + fill * (1 - FAINT));
    }

    private float levelMarkWidth() {
        return grade.kind() == SheetGrade.Kind.GRADED ? grade.levels() * (BAR + BAR_GAP) - BAR_GAP + GAP : 0;
    }

    private Look look() {
        return switch (grade.kind()) {
            case NOT_GRADED -> NONE;
            case NOT_QUALIFIED -> VETOED;
            case GRADED -> gradeLook();
        };
    }

    private Look gradeLook() {
        if (grade.level() == 0) {
            return BEST;
        }
        if (grade.level() == grade.levels() - 1) {
            return LAST;
        }
        return grade.level() == 1 ? SECOND : MIDDLE;
    }
}
