package dev.touchstone.admin.entry;

import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.InspectionMeasure;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that standards count by: forms, rated items, findings that veto, figures. Anything else is stored and counts nowhere. */
final class Vocabulary {

    private static final List<EntryColumn> COLUMNS =
            List.of(EntryColumn.FORM, EntryColumn.ITEM, EntryColumn.FINDING, EntryColumn.FIGURE);

    private final Map<EntryColumn, SortedSet<String>> words = new EnumMap<>(EntryColumn.class);
    private boolean anyForm;

    Vocabulary(List<Standard> standards) {
        COLUMNS.forEach(column -> words.put(column, new TreeSet<>()));
        for (Standard standard : standards) {
            wordsOf(EntryColumn.FINDING).addAll(standard.vetoes());
            standard.listIndicators().stream().map(Indicator::measure).forEach(this::learn);
        }
    }

    /** The words of a column; empty if the column has none. */
    SortedSet<String> list(EntryColumn column) {
        return Collections.unmodifiableSortedSet(words.getOrDefault(column, new TreeSet<>()));
    }

    /** Words of a row by which no standard counts. */
    Map<EntryColumn, String> listUnused(EntryKind kind, Cells cells) {
        Map<EntryColumn, String> unused = new EnumMap<>(EntryColumn.class);
        for (EntryColumn column : COLUMNS) {
            String word = cells.text(column);
            boolean free = word.isEmpty() || column == EntryColumn.FORM && anyForm;
            if (kind.columns().contains(column) && !free && !wordsOf(column).contains(word)) {
                unused.put(column, word);
            }
        }
        return unused;
    }

    private void learn(Measure measure) {
        if (measure instanceof InspectionMeasure inspections) {
            if (inspections.form() == null) {
                anyForm = true;
            } else {
                wordsOf(EntryColumn.FORM).add(inspections.form());
            }
        } else if (measure instanceof SupervisorPoints ratings) {
            wordsOf(EntryColumn.ITEM).addAll(ratings.items());
        } else if (measure instanceof CountedElsewhere figure) {
            wordsOf(EntryColumn.FIGURE).add(figure.figure());
        }
    }

    private SortedSet<String> wordsOf(EntryColumn column) {
        return words.computeIfAbsent(column, each -> new TreeSet<>());
    }
}
