package dev.touchstone.admin.sheets;

import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook comes to, for programs.
 *
 * @param sheet the sheet that was read
 * @param sheets all sheets that hold something
 * @param header the row of its headings, from 1
 * @param columns what its columns were taken for
 * @param readable whether lines could be read; if not, a column of indicators, or one of weights or maxima, was not recognised
 * @param lines line by line
 * @param notices about the sheet as a whole, with their cells
 * @param contradictions what a filled-in sheet says against its own rules; null for a blank form
 * @param draft a document of format touchstone-standard that could be posted as a draft; null where nothing could be read
 */
public record ReadSheet(
        String sheet,
        List<String> sheets,
        int header,
        List<ReadColumn> columns,
        boolean readable,
        List<ReadSheetLine> lines,
        List<String> notices,
        @Nullable Contradictions contradictions,
        @Schema(implementation = Object.class) @Nullable JsonObject draft) {

    public ReadSheet {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /**
     * A column.
     *
     * @param letter as spreadsheets show it
     * @param heading what stands above it
     * @param kind what it was taken for
     */
    public record ReadColumn(String letter, String heading, String kind) {}

    /**
     * A line.
     *
     * @param row from 1
     * @param dimension the dimension's name
     * @param indicator the indicator's name
     * @param words the rule as the sheet has it
     * @param understood whether the rule is the sheet's own
     * @param rule the rule as it was read, in a sentence
     * @param measure code of the measure
     * @param measureKnown whether that was recognised
     * @param notices what to look at, with its cell
     */
    public record ReadSheetLine(
            int row,
            String dimension,
            String indicator,
            String words,
            boolean understood,
            String rule,
            String measure,
            boolean measureKnown,
            List<String> notices) {

        public ReadSheetLine {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What a filled-in sheet says against its own rules.
     *
     * @param lines every line with printed points, beside its rule
     * @param printedTotal the printed total
     * @param printedGrade the printed grade
     * @param ruledTotal the total by the rules; a dash if a line could not be checked
     * @param ruledGrade the grade by the rules
     * @param findings what else contradicts itself, in sentences
     */
    public record Contradictions(
            List<CheckedLine> lines,
            String printedTotal,
            String printedGrade,
            String ruledTotal,
            String ruledGrade,
            List<String> findings) {

        public Contradictions {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }

        static Contradictions of(CheckedSheet checked) {
            return new Contradictions(
                    checked.getLines(),
                    checked.getPrintedTotal(),
                    checked.getPrintedGrade(),
                    checked.getRuledTotal(),
                    checked.getRuledGrade(),
                    checked.getFindings());
        }
    }
}
