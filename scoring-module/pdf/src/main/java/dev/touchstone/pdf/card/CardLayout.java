package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.pdf.page.Chapter;
import dev.touchstone.pdf.page.PageFlow;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetSubject;

/**
 * Lays a scorecard out: the result and its lines up to the signatures first, then, as a rule on a page of its own, how it was worked
 * out.
 *
 * @param setter sets text; belongs to one thread
 */
public record CardLayout(TypeSetter setter) {
    private static final float BELOW_SIGNATURES = 14;

    /**
     * Lays a card out.
     *
     * @param sheet what is printed
     * @param firstInFile number of its first page in a file of several cards; 0 for a file of its own
     * @return its pages
     */
    public Chapter layOut(ScorecardSheet sheet, int firstInFile) {
        Labels<Label> labels = Label.in(sheet.language());
        PageFrame frame = new PageFrame(sheet, labels, setter);
        Desk desk = new Desk(sheet, labels, setter, new PageFlow(Frame.BOTTOM, frame::open));
        new HeaderBand(desk).add();
        new ResultPanel(desk).add();
        new ChartsRow(desk).add();
        new LinesTable(desk).add();
        new Decisions(desk).add();
        new Signatures(desk).add();
        desk.flow().advance(BELOW_SIGNATURES);
        if (desk.flow().room() < desk.flow().fullRoom() / 2) {
            desk.flow().breakPage();
        }
        new Working(desk).add();
        frame.close(desk.flow().pages(), firstInFile);
        return new Chapter(
                title(sheet.subject(), labels), desk.section(), desk.flow().pages(), desk.bookmarks());
    }

    /**
     * What the scorecard's document is called among the attachments.
     *
     * @param sheet the card
     * @return in the sheet's language
     */
    public static String attachmentDescription(ScorecardSheet sheet) {
        return Label.in(sheet.language()).text(Label.ATTACHMENT);
    }

    private static String title(SheetSubject subject, Labels<Label> labels) {
        return subject.number() == null
                ? subject.name()
                : labels.text(Label.OUTLINE_PERSON, subject.name(), subject.number());
    }
}
