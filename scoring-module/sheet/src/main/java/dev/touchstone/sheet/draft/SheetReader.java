package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.detail.DetailProblem;
import dev.touchstone.sheet.detail.Refined;
import dev.touchstone.sheet.detail.Refinement;
import dev.touchstone.sheet.detail.WrittenHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a company's sheet into a draft standard. */
public final class SheetReader {

    private final List<SheetTable> book;
    private final SheetTable table;
    private final Columns columns;
    private final List<SheetNotice> notices = new ArrayList<>();

    /**
     * A reader of one sheet.
     *
     * @param book all sheets of the workbook, in which the grades may stand
     * @param table the sheet with the lines
     * @param columns which column holds what
     */
    public SheetReader(List<SheetTable> book, SheetTable table, Columns columns) {
        this.book = List.copyOf(book);
        this.table = table;
        this.columns = columns;
    }

    /**
     * What stands above the headings.
     *
     * @return the sheet's title; its tab's name if there is none
     */
    public String title() {
        for (int row = 0; row < columns.header(); row++) {
            for (int column = 0; column < table.width(); column++) {
                if (!table.cell(row, column).isEmpty()) {
                    return table.cell(row, column);
                }
            }
        }
        return table.name();
    }

    /**
     * What a workbook that was written by {@code StandardBook} calls its standard.
     *
     * @return empty for any other workbook
     */
    public Optional<WrittenHead> findHead() {
        return WrittenHead.find(book, title());
    }

    /**
     * Reads the lines.
     *
     * @param head what the draft is called
     * @param measures codes of measures of the catalogue that somebody chose, by row
     * @return the draft, line by line
     */
    public SheetReading read(SheetHead head, Map<Integer, String> measures) {
        SheetRows rows = new SheetRows(table, columns);
        Weights weights = new Weights(rows);
        if (weights.ofOne() && !rows.lines().isEmpty()) {
            notices.add(notice(
                    SheetNotice.Code.WEIGHTS_OF_ONE, rows.address(rows.lines().get(0), Column.WEIGHT)));
        }
        List<ReadLine> lines = new ArrayList<>();
        LineReader reader = new LineReader(rows, weights);
        rows.lines().forEach(row -> lines.add(reader.read(row, measures.get(row))));
        Standard standard = new Standard(
                head.version(),
                LocalizedText.same(head.name()),
                LocalizedText.same(head.issuer()),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                dimensions(lines),
                Conventions.DEFAULT,
                grades(),
                List.of(),
                Set.of());
        return refined(standard, lines, new LineRefinement(rows, measures), rows.footer());
    }

    /** The draft with what the worksheets behind the lines say. */
    private SheetReading refined(Standard draft, List<ReadLine> lines, LineRefinement refinement, SheetFooter footer) {
        Refined refined = new Refinement(draft, book).refine();
        Map<String, ReadLine> byKey = new HashMap<>();
        List<ReadLine> read = new ArrayList<>();
        for (ReadLine line : lines) {
            String key = line.indicator().key();
            read.add(refinement.of(line, Objects.requireNonNull(refined.lines().get(key))));
            byKey.put(key, read.get(read.size() - 1));
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < draft.dimensions().size(); i++) {
            Dimension named = refined.standard().dimensions().get(i);
            dimensions.add(new Dimension(
                    named.key(),
                    named.name(),
                    draft.dimensions().get(i).indicators().stream()
                            .map(indicator -> Objects.requireNonNull(byKey.get(indicator.key()))
                                    .indicator())
                            .toList()));
        }
        refined.problems().forEach(problem -> notices.add(told(problem)));
        return new SheetReading(refined.standard().withDimensions(dimensions), read, footer, notices);
    }

    private static SheetNotice told(DetailProblem problem) {
        LocalizedText why = problem.why();
        return new SheetNotice(
                SheetNotice.Code.valueOf("DETAIL_" + problem.kind()),
                problem.cell(),
                why == null ? List.of(problem.value()) : List.of(problem.value(), why.zhCn(), why.zhTw(), why.en()));
    }

    private GradeScale grades() {
        Optional<GradeTable> written = GradeTable.find(book);
        if (written.isEmpty()) {
            notices.add(notice(SheetNotice.Code.GRADES_PROPOSED, table.name()));
            return GradeScale.DEFAULT;
        }
        try {
            return written.get().scale();
        } catch (IllegalArgumentException disorder) {
            notices.add(notice(SheetNotice.Code.GRADES_UNREADABLE, written.get().address()));
            return GradeScale.DEFAULT;
        }
    }

    private static List<Dimension> dimensions(List<ReadLine> lines) {
        Map<String, List<Indicator>> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.computeIfAbsent(line.dimension(), name -> new ArrayList<>())
                .add(line.indicator()));
        List<Dimension> dimensions = new ArrayList<>();
        byName.forEach((name, indicators) -> dimensions.add(
                new Dimension("dimension-" + (dimensions.size() + 1), LocalizedText.same(name), indicators)));
        return dimensions;
    }

    private static SheetNotice notice(SheetNotice.Code code, String cell) {
        return new SheetNotice(code, cell, List.of());
    }
}
