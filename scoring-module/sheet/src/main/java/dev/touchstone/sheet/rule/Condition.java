package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Direction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with an amount: "≤ 30 秒", "75 %以下", "over 60 s".
 *
 * @param side which values it takes in
 * @param amount the limit
 */
record Condition(Side side, Amount amount) {

    /** Which values a comparison takes in. */
    enum Side {
        /** The limit and less. */
        AT_MOST("(?:≤|<=|≦|不超过|不高于|不大于|不多于|atmost|nomorethan|within)V|V(?:及以内|以内|及以下|以下|之内|orless|orbelow|orfewer)"),
        /** The limit and more. */
        AT_LEAST("(?:≥|>=|≧|不低于|不少于|不小于|达到|atleast|nolessthan)V|V(?:及以上|或以上|以上|ormore|orabove)"),
        /** Only more than the limit. */
        OVER("(?:>|超过|超出|大于|高于|多于|over|morethan|above)V"),
        /** Only less than the limit. */
        UNDER("(?:<|低于|小于|不足|少于|不到|under|below|lessthan)V"),
        /** The limit itself, or from it on where a scale says what is full. */
        AT("V");

        private final String form;

        Side(String form) {
            this.form = form;
        }

        /** The better direction if full points are given on this side; null if it says none. */
        @Nullable Direction better() {
            return this == AT
                    ? null
                    : this == AT_MOST || this == UNDER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        }

        /** Whether the limit belongs to it. */
        boolean inclusive() {
            return this == AT_MOST || this == AT_LEAST || this == AT;
        }
    }

    private static final String BEFORE = "(?:[^\\d≤≥<>=≦≧%]{0,16}?(?<![不未没无非]))";
    private static final String AFTER = "(?:[^\\d不未没无非]{0,12}?)";
    private static final List<Form> FORMS =
            List.of(Side.values()).stream().map(Form::new).toList();

    private record Form(Side side, Pattern pattern) {

        Form(Side side) {
            this(side, Pattern.compile(BEFORE + "(?:" + side.form.replace("V", Amount.PATTERN) + ")" + AFTER));
        }
    }

    /** The comparison that a whole text is. */
    static Optional<Condition> of(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                int group = matcher.group(1) != null ? 1 : 3;
                return Optional.of(new Condition(form.side, Amount.of(matcher.toMatchResult(), group)));
            }
        }
        return Optional.empty();
    }
}
