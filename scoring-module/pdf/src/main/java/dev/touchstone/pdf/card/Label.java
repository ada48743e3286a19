package dev.touchstone.pdf.card;

import dev.touchstone.pdf.layout.Labels;
import dev.touchstone.plugin.text.Language;
import java.util.Map;
import java.util.Objects;

/** Every text that only the PDF adds to a sheet; each stands in three bundles. What pages show, too, is a {@code SheetLabel}. */
enum Label {
    LABELLED,
    PROVISIONAL_ACROSS,
    DIMENSIONS_FINDING,
    DIMENSIONS_NONE,
    DIMENSION_FINDING,
    TREND_FINDING,
    TREND_POINT,
    TREND_POINT_WITH_MEAN,
    TREND_NONE,
    LINES,
    BARS_LEGEND,
    BARS_LEGEND_WITH_MEAN,
    POINTS,
    POINTS_OF,
    MET,
    MISSED,
    DECISIONS,
    DECISIONS_NONE,
    DECISION_KIND,
    DECISION_WHAT,
    DECISION_POINTS,
    KIND_VETO,
    KIND_ADJUSTMENT,
    KIND_ITEM,
    KIND_EXEMPTION,
    SIGNATURES,
    WORKING_EXCLUDED,
    WORKING_EXCLUSION,
    LIST_SEPARATOR,
    CLAUSE_SEPARATOR,
    FILE_PAGE,
    ATTACHMENT,
    OUTLINE_PERSON;

    private static final Map<Language, Labels<Label>> ALL = Labels.all(Label.class);

    /** The texts in a language. */
    static Labels<Label> in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }
}
