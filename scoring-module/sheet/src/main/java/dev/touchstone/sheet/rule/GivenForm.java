package dev.touchstone.sheet.rule;

import dev.touchstone.sheet.rule.Clause.Worth;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses of the form "values like these give so much", and the same the other way round, as English has it. */
final class GivenForm {

    private static final String SO = "(?:→|->|=>|:|=|得|计|为|记|gives?)";
    private static final String NEVER = "(?!)";
    private static final Pattern ON_TARGET = Pattern.compile(
            "(?:达标|达到目标|达到标准|达到达标值|ontarget|targetmet)(?:者|时|的)?" + SO + "?" + worth("\\d+(?:\\.\\d+)?"));
    private static final Pattern VALUE_FIRST = Pattern.compile("(?<when>.+?)" + SO + worth("\\d+(?:\\.\\d+)?"));
    private static final Pattern VALUE_THEN_WORTH = Pattern.compile("(?<when>.*[^\\d.])" + worth(NEVER));
    private static final Pattern WORTH_FIRST = Pattern.compile(worth(NEVER) + "(?:for|if|when|at)?(?<when>.+?)");
    private static final Pattern WORTH_FROM = Pattern.compile(worth(NEVER) + "from(?<when>.+?)on");

    private GivenForm() {}

    private static String worth(String bare) {
        return "(?:(?<full>满分|fullpoints|fullmarks)|(?<zero>(?:0|零)分|不得分|不给分|nopoints?|0points?|zero)"
                + "|(?:满分的)?(?<share>\\d+(?:\\.\\d+)?)%(?:of(?:the)?maximum)?|(?<points>\\d+(?:\\.\\d+)?)(?:分|points?)|(?<bare>"
                + bare + "))";
    }

    /** The clause that a text is; empty if it is none of this form. */
    static Optional<Clause> read(String text) {
        Matcher target = ON_TARGET.matcher(text);
        if (target.matches()) {
            return Optional.of(new Clause.Given(null, worth(target)));
        }
        Matcher from = WORTH_FROM.matcher(text);
        if (from.matches()) {
            return Condition.of(from.group("when"))
                    .filter(when -> when.side() == Condition.Side.AT)
                    .map(when -> new Clause.Given(new Condition(Condition.Side.AT_LEAST, when.amount()), worth(from)));
        }
        Matcher compared = VALUE_THEN_WORTH.matcher(text);
        return given(VALUE_FIRST.matcher(text))
                .or(() -> given(compared).filter(each -> each.when().side() != Condition.Side.AT))
                .or(() -> given(WORTH_FIRST.matcher(text)))
                .map(each -> new Clause.Given(each.when(), each.worth()));
    }

    private static Optional<Compared> given(Matcher matcher) {
        return matcher.matches()
                ? Condition.of(matcher.group("when")).map(when -> new Compared(when, worth(matcher)))
                : Optional.empty();
    }

    private static Worth worth(Matcher match) {
        if (match.group("full") != null) {
            return new Worth.Full();
        }
        if (match.group("zero") != null) {
            return new Worth.Zero();
        }
        if (match.group("share") != null) {
            return new Worth.Share(new BigDecimal(match.group("share")));
        }
        String points = match.group("points");
        BigDecimal number = new BigDecimal(points != null ? points : match.group("bare"));
        return number.signum() == 0 ? new Worth.Zero() : new Worth.Given(number);
    }

    private record Compared(Condition when, Worth worth) {}
}
