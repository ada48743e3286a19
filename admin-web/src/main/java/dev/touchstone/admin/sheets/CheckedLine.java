package dev.touchstone.admin.sheets;

/**
 * One printed line beside its rule.
 *
 * @param name the indicator as printed
 * @param indicator the indicator of the rules
 * @param remark what the sheet says was attained
 * @param printed the printed points
 * @param ruled what the rule gives
 * @param difference printed less ruled, with its sign; empty if there is none or the line could not be checked
 * @param why how the rule comes to its points
 * @param rule the rule in one sentence
 */
public record CheckedLine(
        String name,
        String indicator,
        String remark,
        String printed,
        String ruled,
        String difference,
        String why,
        String rule) {

    /** Whether the printed points are others than the rule gives. */
    public boolean differs() {
        return !difference.isEmpty();
    }

    /** Whether the rules' line is another indicator. */
    public boolean isAnother() {
        return !name.equals(indicator);
    }
}
