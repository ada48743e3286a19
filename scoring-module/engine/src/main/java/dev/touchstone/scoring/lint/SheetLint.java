package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a printed sheet should have said, and where it does not.
 *
 * @param card the scorecard that the rules give for the printed measured values
 * @param findings what is wrong, line by line, then total and grade
 */
public record SheetLint(Scorecard card, List<LintFinding> findings) {

    /** Copies the findings. */
    public SheetLint {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a sheet line by line: the first printed line against the first indicator, and so on.
     *
     * @param sheet what was printed
     * @param standard the rules it claims to follow
     * @param subject who
     * @param period when
     * @return the card by the rules and everything that differs
     */
    public static SheetLint check(PrintedSheet sheet, Standard standard, Subject subject, Period period) {
        List<Indicator> indicators = standard.listIndicators();
        Map<String, Measurement> measured = new TreeMap<>();
        for (int i = 0; i < Math.min(indicators.size(), sheet.lines().size()); i++) {
            Measurement said = sheet.lines().get(i).measured();
            if (said != null) {
                measured.put(indicators.get(i).key(), said);
            }
        }
        Scorecard card = Scorecard.derivedFrom(CardInput.of(subject, period, standard, measured));
        return new SheetLint(card, new SheetCheck(sheet, card).findings());
    }
}
