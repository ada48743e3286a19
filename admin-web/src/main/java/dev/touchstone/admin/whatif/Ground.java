package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Rescoring;
import dev.touchstone.scoring.whatif.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody a draft is tried on, with their standing as it is: shared by all who look, and never changed. */
final class Ground {

    private final List<CardInput> before;
    private final List<CardInput> after;
    private final List<Standing> standings;
    private final @Nullable Rescoring whole;
    private final String draftVersion;
    private final GradeScale gradesInForce;
    private final Subjects subjects;
    private final List<Part> parts;

    /**
     * Takes what was gathered.
     *
     * @param before inputs by what was in force; without segments of their own where nothing was
     * @param standings what they come to
     * @param after inputs with the draft, of the same people in the same order
     * @param draftVersion the draft's version, by which its segments are known
     * @param gradesInForce the grades that decided the last of the periods
     * @param subjects who they are
     */
    Ground(
            List<CardInput> before,
            List<Standing> standings,
            List<CardInput> after,
            String draftVersion,
            GradeScale gradesInForce,
            Subjects subjects) {
        this.before = List.copyOf(before);
        this.standings = List.copyOf(standings);
        this.after = List.copyOf(after);
        this.draftVersion = draftVersion;
        this.gradesInForce = gradesInForce;
        this.subjects = subjects;
        this.parts = Part.listOf(after, subjects);
        this.whole = after.stream()
                        .allMatch(input -> input.segments().size() == 1
                                && isDraft(input.segments().get(0)))
                ? new Rescoring(after)
                : null;
    }

    /** Whose cards these are, and when, in the order of all standings. */
    List<CardInput> cards() {
        return after;
    }

    /** The grades that decided the last of the periods; the draft's own if nothing was in force. */
    GradeScale gradesInForce() {
        return gradesInForce;
    }

    /** Who they are. */
    Subjects subjects() {
        return subjects;
    }

    /** How they can be put together. */
    List<Part> parts() {
        return parts;
    }

    /** Everybody's standing by what was in force. */
    List<Standing> before() {
        return standings;
    }

    /** Everybody's standing by the draft. */
    List<Standing> after(Standard draft) {
        return whole != null
                ? whole.score(draft)
                : Rescoring.derive(
                        after.stream().map(input -> under(input, draft)).toList());
    }

    /** One card as it is, with all its explanation. */
    Scorecard cardBefore(int card) {
        return Scorecard.derivedFrom(before.get(card));
    }

    /** One card as it would be. */
    Scorecard cardAfter(int card, Standard draft) {
        return Scorecard.derivedFrom(under(after.get(card), draft));
    }

    private CardInput under(CardInput input, Standard draft) {
        List<Segment> segments = input.segments().stream()
                .map(segment ->
                        isDraft(segment) ? new Segment(draft, segment.period(), segment.measurements()) : segment)
                .toList();
        return new CardInput(
                input.subject(),
                input.period(),
                segments,
                input.exemptions(),
                input.adjustments(),
                input.items(),
                input.vetoes());
    }

    private boolean isDraft(Segment segment) {
        return segment.standard().version().version().equals(draftVersion);
    }
}
