package dev.touchstone.documents.value;

import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.Json;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.Place;
import dev.touchstone.documents.form.SchemaBook;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Fraction;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** An exact number: a JSON number where it has at most 18 decimals, else numerator and denominator as in {@code "55/3"}. */
final class FractionForm implements Form<Fraction> {

    private static final int MOST_DECIMALS = 18;
    private static final TextForm<Fraction> RATIO = TextForm.of(
                    FractionForm::parse,
                    fraction -> fraction.numerator() + "/" + fraction.denominator(),
                    new LocalizedText(
                            "数字，或加引号的分数，例如 \"55/3\"",
                            "數字，或加引號的分數，例如 \"55/3\"",
                            "a number, or a fraction in quotes such as \"55/3\""))
            .matching("^-?[0-9]{1,400}/[1-9][0-9]{0,399}$");

    @Override
    public JsonValue write(Fraction value) {
        String text = value.toString();
        if (text.indexOf('/') < 0) {
            BigDecimal decimal = new BigDecimal(text);
            if (decimal.scale() <= MOST_DECIMALS) {
                return Json.number(decimal);
            }
        }
        return RATIO.write(value);
    }

    @Override
    public Optional<Fraction> read(JsonValue json, Place place) {
        return json instanceof JsonString
                ? RATIO.read(json, place)
                : Numbers.DECIMAL.read(json, place).map(Fraction::of);
    }

    @Override
    public JsonObject schema(SchemaBook book) {
        return book.refer(
                "fraction",
                this,
                () -> Json.object()
                        .add("description", "An exact number; in quotes where it has no short decimal form.")
                        .add(
                                "oneOf",
                                Json.array().add(Numbers.DECIMAL.schema(book)).add(RATIO.schema(book)))
                        .build());
    }

    static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Fraction.of(text)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
