package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.layout.Table;
import dev.touchstone.pdf.layout.TextCell;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetEntry;
import dev.touchstone.scoring.wording.SheetLabel;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What named persons decided: vetoes, adjustments, bonus and penalty items, exemptions. Says so, too, if there is nothing. */
final class Decisions {
    private static final float KIND = 72;
    private static final float WHAT = 116;
    private static final float POINTS = 50;
    private static final float BY = 104;
    private static final float REASON = Frame.WIDTH - KIND - WHAT - POINTS - BY;
    private static final int WHAT_COLUMN = 1;
    private static final float COMPANY = 50;
    private static final float BELOW = 10;

    private final Desk desk;
    private final ScorecardSheet sheet;

    Decisions(Desk desk) {
        this.desk = desk;
        this.sheet = desk.sheet();
    }

    void add() {
        desk.heading(desk.labels().text(Label.DECISIONS), COMPANY);
        if (none()) {
            desk.paragraph(
                    desk.set(desk.labels().text(Label.DECISIONS_NONE), Styles.BODY.in(Palette.INK_2), Frame.WIDTH),
                    Frame.LEFT);
        } else {
            Table table = new Table(
                    desk,
                    List.of(
                            column(KIND, desk.labels().text(Label.DECISION_KIND), false),
                            column(WHAT, desk.labels().text(Label.DECISION_WHAT), false),
                            column(POINTS, desk.labels().text(Label.DECISION_POINTS), true),
                            column(REASON, desk.label(SheetLabel.REASON), false),
                            column(BY, desk.label(SheetLabel.BY), false)),
                    WHAT_COLUMN);
            rows(table, Label.KIND_VETO, sheet.vetoes(), Palette.BAD_TINT);
            rows(table, Label.KIND_ADJUSTMENT, sheet.adjustments(), null);
            rows(table, Label.KIND_ITEM, sheet.items(), null);
            rows(table, Label.KIND_EXEMPTION, sheet.exemptions(), null);
        }
        desk.flow().advance(BELOW);
        criticalFailures();
    }

    private boolean none() {
        return sheet.vetoes().isEmpty()
                && sheet.adjustments().isEmpty()
                && sheet.items().isEmpty()
                && sheet.exemptions().isEmpty();
    }

    private void rows(Table table, Label kind, List<SheetEntry> entries, @Nullable Color ground) {
        for (SheetEntry entry : entries) {
            table.add(
                    List.of(
                            TextCell.left(text(desk.labels().text(kind), Styles.TABLE.in(Palette.INK_3), KIND)),
                            TextCell.left(text(entry.what(), Styles.TABLE.bold(), WHAT)),
                            entry.points() == null
                                    ? TextCell.EMPTY
                                    : TextCell.right(text(entry.points(), Styles.TABLE.bold(), POINTS)),
                            TextCell.left(text(entry.reason(), Styles.TABLE, REASON)),
                            TextCell.left(text(entry.by(), Styles.TABLE, BY))),
                    ground,
                    false);
        }
    }

    private void criticalFailures() {
        if (sheet.criticalFailures().isEmpty()) {
            return;
        }
        desk.heading(desk.label(SheetLabel.CRITICAL_FAILURES), COMPANY);
        for (String failure : sheet.criticalFailures()) {
            desk.paragraph(desk.set("⊘ " + failure, Styles.BODY.in(Palette.BAD), Frame.WIDTH), Frame.LEFT);
        }
        desk.flow().advance(BELOW);
    }

    private Table.Column column(float width, String title, boolean right) {
        TextBlock head = text(title, Styles.CAPTION.in(Palette.INK_2), width);
        return new Table.Column(width, right ? TextCell.right(head) : TextCell.left(head));
    }

    private TextBlock text(String text, TextStyle style, float column) {
        return desk.set(text, style, Table.Column.textWidth(column));
    }
}
