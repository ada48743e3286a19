package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.NoData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The basis and the calculation of a whole line, whatever its state and however many versions ruled it. */
final class LineWords {

    private final Words words;
    private final BasisWords basis;
    private final Scorecard card;

    LineWords(Words words, Scorecard card) {
        this.words = words;
        this.basis = new BasisWords(words);
        this.card = card;
    }

    /** One clause per reason; what a person changed comes last. */
    String basis(ScorecardLine line) {
        if (line.state() != LineState.RATED) {
            List<String> parts = new ArrayList<>(List.of(state(line), effect(line)));
            carried(line).ifPresent(parts::add);
            return words.parts(parts);
        }
        List<String> clauses = new ArrayList<>(reasons(line));
        if (line.adjustment().signum() != 0) {
            clauses.add(words.say(
                    BasisPhrase.ADJUSTED,
                    ValueWords.points(line.ruled(), rounding()),
                    NumberText.signed(ValueWords.points(line.adjustment(), rounding()))));
        }
        carried(line).ifPresent(clauses::add);
        return words.clauses(clauses);
    }

    /** Empty for a line that is not rated. */
    List<String> calculation(ScorecardLine line) {
        if (line.state() != LineState.RATED) {
            return List.of();
        }
        CalculationWords calculation =
                new CalculationWords(words, input().standard().conventions(), measured(line));
        List<String> steps = new ArrayList<>();
        carried(line).ifPresent(steps::add);
        List<Ruling> rulings = Ruling.list(line, input());
        steps.addAll(isWhole() ? calculation.steps(line, rulings.get(0)) : calculation.steps(line, reasons(line)));
        return steps;
    }

    /** "取 2025 年第 4 季度的数据" for a line that is measured less often than the card is made. */
    private Optional<String> carried(ScorecardLine line) {
        return line.indicator().cadence().isLongerThan(input().period())
                ? Optional.of(words.say(BasisPhrase.CARRIED, new DateWords(words).period(measured(line))))
                : Optional.empty();
    }

    private Period measured(ScorecardLine line) {
        return line.indicator().cadence().measured(input().period(), input().period());
    }

    /** "样本 3 条，少于 5 条". */
    String state(ScorecardLine line) {
        return switch (line.state()) {
            case RATED -> words.say(LineState.RATED);
            case NO_DATA -> words.say(BasisPhrase.NO_DATA);
            case TOO_FEW ->
                words.say(
                        BasisPhrase.TOO_FEW,
                        new SampleWords(words).sample(line.indicator().measure(), line.sampleSize()),
                        line.indicator().minimumSample());
            case EXEMPT ->
                input().exemptions().stream()
                        .filter(each -> each.indicator().equals(line.indicator().key()))
                        .findFirst()
                        .map(each -> words.say(BasisPhrase.EXEMPT, each.reason(), each.by()))
                        .orElseGet(() -> words.say(LineState.EXEMPT));
        };
    }

    private List<String> reasons(ScorecardLine line) {
        List<Ruling> rulings = Ruling.list(line, input());
        if (isWhole()) {
            Ruling only = rulings.get(0);
            return line.deductions().isEmpty()
                    ? List.of(basis.nothingLost(only))
                    : line.deductions().stream()
                            .map(deduction -> basis.lost(deduction, only))
                            .toList();
        }
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < rulings.size(); i++) {
            String version = line.actuals().get(i).version().version();
            Ruling ruling = rulings.get(i);
            if (ruling.measurement().value().isPresent()) {
                reasons.addAll(reasons(line, ruling, version));
            }
        }
        return reasons;
    }

    private List<String> reasons(ScorecardLine line, Ruling ruling, String version) {
        List<String> reasons = new ArrayList<>();
        for (Deduction deduction : line.deductions()) {
            if (deduction instanceof Deduction.InSegment part
                    && part.version().equals(version)
                    && ruling.caused(part.because())) {
                reasons.add(basis.inSegment(part, ruling));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(words.say(ValuePhrase.PER_VERSION, version, basis.nothingLost(ruling)));
        }
        return reasons;
    }

    private String effect(ScorecardLine line) {
        NoData choice = input().standard().conventions().noData();
        boolean alone = card.lines().stream()
                .filter(other -> other.dimension().key().equals(line.dimension().key()))
                .noneMatch(other -> other.state() == LineState.RATED);
        return choice == NoData.LEAVE_OUT_OF_DIMENSION && alone
                ? words.say(BasisPhrase.ALONE_IN_DIMENSION)
                : words.say(MissingLine.valueOf(choice.name()));
    }

    /** Whether one version ruled the whole period. */
    private boolean isWhole() {
        return input().segments().size() == 1;
    }

    private CardInput input() {
        return card.input();
    }

    private Rounding rounding() {
        return input().standard().conventions().rounding();
    }
}
