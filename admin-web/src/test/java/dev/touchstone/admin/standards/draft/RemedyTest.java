package dev.touchstone.admin.standards.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The remedy of a finding")
class RemedyTest {

    private static final Standard STANDARD = ReadyStandards.get("agent-monthly").standard();

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "first-response,, CLIFF, UNTIL_NOTHING_LEFT",
        "first-contact-resolution, 105, UNREACHABLE_TARGET, BEST_VALUE_AS_TARGET",
    })
    @DisplayName("takes it away")
    void takesItAway(String key, String target, LintCode code, Remedy remedy) {
        Indicator line = STANDARD.findIndicator(key).orElseThrow();
        Indicator wrong = target == null ? line : line.withRule(line.rule().withTarget(Fraction.of(target)));
        LintFinding finding = find(wrong, code).orElseThrow();

        assertThat(Remedy.of(finding, wrong)).contains(remedy);
        assertThat(find(remedy.applied(wrong, finding), code)).isEmpty();
    }

    @Test
    @DisplayName("is left to a person where there is more than one thing to do")
    void noRemedy() {
        Indicator line = STANDARD.listIndicators().get(0);
        LintFinding mix = StandardLint.check(STANDARD, LintContext.NONE).stream()
                .filter(each -> each.code() == LintCode.MIX)
                .findFirst()
                .orElseThrow();

        assertThat(Remedy.of(mix, line)).isEmpty();
    }

    private static Optional<LintFinding> find(Indicator indicator, LintCode code) {
        return StandardLint.check(TableOrder.replaceIndicator(STANDARD, indicator), LintContext.NONE).stream()
                .filter(each -> each.code() == code && indicator.key().equals(each.indicator()))
                .findFirst();
    }
}
