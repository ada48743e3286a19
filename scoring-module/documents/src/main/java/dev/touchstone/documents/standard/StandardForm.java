package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.documents.measure.MeasureForms;
import dev.touchstone.documents.value.ValueForms;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Set;

/** One version of a standards table. */
final class StandardForm extends RecordForm<Standard> {

    private final Field<StandardVersion> version = required("version", StandardDocument.VERSION, Standard::version);
    private final Field<LocalizedText> name = required("name", ValueForms.LOCALIZED, Standard::name);
    private final Field<LocalizedText> issuer = required("issuer", ValueForms.LOCALIZED, Standard::issuer);
    private final OptionalField<LocalizedText> note = optional("note", ValueForms.LOCALIZED, Standard::note);
    private final OptionalField<String> industry = optional("industry", Texts.ANY, Standard::industry);
    private final Field<Set<Subject.Kind>> subjects =
            required("subjects", ListForm.setOf(ValueForms.SUBJECT_KIND), Standard::subjects);
    private final Field<List<Dimension>> dimensions =
            required("dimensions", ListForm.of(new DimensionForm()), Standard::dimensions);
    private final Field<Conventions> conventions =
            required("conventions", new ConventionsForm(), Standard::conventions);
    private final Field<GradeScale> grades = required("grades", GradeBandForm.SCALE, Standard::grades);
    private final Field<List<Exemption>> exemptions =
            unless(List.of(), "exemptions", ListForm.of(MeasureForms.EXEMPTION), Standard::exemptions);
    private final Field<Set<String>> vetoes = unless(Set.of(), "vetoes", ListForm.setOf(Texts.ANY), Standard::vetoes);

    StandardForm() {
        super(
                "standard",
                "One version of a standards table. Weights are per cent and sum to 100 before it can be published.");
    }

    @Override
    protected Standard construct(Values in) {
        return new Standard(
                in.get(version),
                in.get(name),
                in.get(issuer),
                in.find(note),
                in.find(industry),
                in.get(subjects),
                in.get(dimensions),
                in.get(conventions),
                in.get(grades),
                in.get(exemptions),
                in.get(vetoes));
    }
}
