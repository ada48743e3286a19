package dev.touchstone.documents.sheet;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.measure.MeasureForms;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.lint.PrintedLine;
import dev.touchstone.scoring.lint.PrintedSheet;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Points;
import java.util.List;

/** A filled-in sheet. */
final class PrintedSheetForm extends RecordForm<PrintedSheet> {

    private final Field<List<PrintedLine>> lines =
            required("lines", ListForm.of(new PrintedLineForm()), PrintedSheet::lines);
    private final Field<Points> total = required("total", ValueForms.POINTS, PrintedSheet::total);
    private final OptionalField<String> grade = optional("grade", Texts.ANY, PrintedSheet::grade);
    private final Field<List<LocalizedText>> otherRemarks =
            unless(List.of(), "otherRemarks", ListForm.of(ValueForms.LOCALIZED), PrintedSheet::otherRemarks);

    PrintedSheetForm() {
        super("printed-sheet", "A filled-in sheet as somebody printed it; the grade by its key.");
    }

    @Override
    protected PrintedSheet construct(Values in) {
        return new PrintedSheet(in.get(lines), in.get(total), in.find(grade), in.get(otherRemarks));
    }

    private static final class PrintedLineForm extends RecordForm<PrintedLine> {

        private final Field<String> indicator = required("indicator", Texts.ANY, PrintedLine::indicator);
        private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, PrintedLine::name);
        private final Field<Points> points = required("points", ValueForms.POINTS, PrintedLine::points);
        private final OptionalField<Measurement> measured =
                optional("measured", MeasureForms.MEASUREMENT, PrintedLine::measured);
        private final OptionalField<Long> reportedBase =
                optional("reportedBase", Numbers.LONG_COUNT, PrintedLine::reportedBase);

        PrintedLineForm() {
            super(
                    "printed-line",
                    "One printed line: its points, what was measured, and how many records are reported.");
        }

        @Override
        protected PrintedLine construct(Values in) {
            return new PrintedLine(
                    in.get(indicator), in.get(name), in.get(points), in.find(measured), in.find(reportedBase));
        }
    }
}
