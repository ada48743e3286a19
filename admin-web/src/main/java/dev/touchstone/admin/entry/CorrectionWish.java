package dev.touchstone.admin.entry;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a program sends to correct or withdraw an entry.
 *
 * @param version the version that was seen; another one meanwhile is not overwritten
 * @param cells what stands in each column from now on; empty when the entry is withdrawn
 * @param reason why
 */
public record CorrectionWish(int version, SortedMap<EntryColumn, String> cells, String reason) {

    private static final int LARGEST = 100_000;

    static final StrictReader<CorrectionWish> CORRECTION =
            new StrictReader<>("correction", LARGEST, new CorrectionForm(true));
    static final StrictReader<CorrectionWish> WITHDRAWAL =
            new StrictReader<>("withdrawal", LARGEST, new CorrectionForm(false));

    private static final class CorrectionForm extends RecordForm<CorrectionWish> {

        private final Field<Integer> version = required("version", Numbers.COUNT, CorrectionWish::version);
        private final Field<SortedMap<EntryColumn, String>> cells;
        private final Field<String> reason = required("reason", Texts.WORDS, CorrectionWish::reason);

        CorrectionForm(boolean withCells) {
            super("correction", "The next version of an entry, and why.");
            cells = withCells
                    ? required("cells", EntryWish.CELLS, CorrectionWish::cells)
                    : unless(new TreeMap<>(), "cells", EntryWish.CELLS, CorrectionWish::cells);
        }

        @Override
        protected CorrectionWish construct(Values in) {
            return new CorrectionWish(in.get(version), in.get(cells), in.get(reason));
        }
    }
}
