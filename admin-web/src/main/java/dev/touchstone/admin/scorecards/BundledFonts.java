package dev.touchstone.admin.scorecards;

import dev.touchstone.pdf.font.FontFamily;
import dev.touchstone.pdf.font.FontSearch;

/** The fonts of everything that is printed, read once; drawing is done by as many threads as ask. */
public final class BundledFonts {

    /** Both weights. */
    public static final FontFamily FAMILY = FontSearch.usual(null).find();

    private BundledFonts() {}
}
