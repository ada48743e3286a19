package dev.touchstone.documents.value;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.MappedForm;
import dev.touchstone.documents.form.NumberForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;

/** Forms of the values that standards and scorecards share. */
public final class ValueForms {

    /** An exact number. */
    public static final Form<Fraction> FRACTION = new FractionForm();

    /** A number of points, exact. */
    public static final Form<Points> POINTS = new MappedForm<>(FRACTION, Points::new, Points::value);

    /** Per cent, 0 to 100. */
    public static final NumberForm<Percentage> PERCENTAGE =
            Numbers.DECIMAL.withDecimals(3).atLeast(0).atMost(100).as(Percentage::new, Percentage::percent);

    /** A decimal number as the name of a member. */
    public static final TextForm<BigDecimal> DECIMAL_NAME = TextForm.of(
                    ValueForms::plain,
                    number -> plain(number).toPlainString(),
                    new LocalizedText("写成文字的数字，例如 \"75\"", "寫成文字的數字，例如 \"75\"", "a number as a text, such as \"75\""))
            .matching("^-?[0-9]{1,18}(\\.[0-9]{1,18})?$")
            .named("decimal-name");

    /** An exact number as the name of a member: {@code "4.5"} or {@code "55/3"}. */
    public static final TextForm<Fraction> FRACTION_NAME = TextForm.of(
                    FractionForm::parse,
                    Fraction::toString,
                    new LocalizedText(
                            "写成文字的数字，例如 \"4.5\" 或 \"55/3\"",
                            "寫成文字的數字，例如 \"4.5\" 或 \"55/3\"",
                            "a number as a text, such as \"4.5\" or \"55/3\""))
            .matching("^-?[0-9]{1,400}(\\.[0-9]{1,400}|/[1-9][0-9]{0,399})?$")
            .named("fraction-name");

    /** A text in three languages. */
    public static final Form<LocalizedText> LOCALIZED = new LocalizedTextForm();

    /** A month, quarter, year or span of days. */
    public static final TextForm<Period> PERIOD = TextForm.of(
                    Period::parse,
                    Period::toString,
                    new LocalizedText(
                            "考核周期，例如 \"2026-10\"、\"2026-Q4\"、\"2026\" 或 \"2026-10-01/2026-10-15\"",
                            "考核週期，例如 \"2026-10\"、\"2026-Q4\"、\"2026\" 或 \"2026-10-01/2026-10-15\"",
                            "a period such as \"2026-10\", \"2026-Q4\", \"2026\" or \"2026-10-01/2026-10-15\""))
            .matching("^[0-9]{4}(-Q[1-4]|-H[12]|-[0-9]{2}|-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2})?$")
            .named("period");

    /** What can be assessed. */
    public static final ChoiceForm<Subject.Kind> SUBJECT_KIND = ChoiceForm.of(Subject.Kind.class);

    /** Who is assessed. */
    public static final Form<Subject> SUBJECT = new SubjectForm();

    private ValueForms() {}

    private static BigDecimal plain(String number) {
        return plain(new BigDecimal(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
