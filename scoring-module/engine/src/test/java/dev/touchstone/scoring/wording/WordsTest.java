package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.LineDiff;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.ScorecardDiff;
import dev.touchstone.scoring.coverage.Feed;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.Severity;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.measure.NotApplicable;
import dev.touchstone.scoring.measure.OfferBase;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.Unidentified;
import dev.touchstone.scoring.measure.Waiting;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.measure.Workload;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.standard.Cadence;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.TotalKind;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the engine")
class WordsTest {

    /** Every enum whose constants people read. */
    private static final List<Class<? extends Enum<?>>> VOCABULARY = List.of(
            Abbreviation.class,
            Anchor.class,
            AnswerPhrase.class,
            BasisPhrase.class,
            CalculationPhrase.class,
            ChannelTargets.Mix.class,
            ConventionPhrase.class,
            CriticalFailure.class,
            DatePhrase.class,
            DayOfWeek.class,
            DiffPhrase.class,
            Exclusion.Reason.class,
            FactKind.class,
            Fault.Severity.class,
            FilterPhrase.class,
            FirstContact.class,
            InspectionPhrase.class,
            Items.Place.class,
            LineDiff.Aspect.class,
            CoveragePhrase.class,
            Feed.class,
            LintCode.class,
            Severity.class,
            LineState.class,
            MissingLine.class,
            Cadence.class,
            Mixing.class,
            Month.class,
            NoData.class,
            NotApplicable.class,
            OfferBase.class,
            Pooling.class,
            RequestPhrase.class,
            ResolutionTime.Begin.class,
            ResolutionTime.Close.class,
            Role.class,
            Rounding.Level.class,
            Rounding.Mode.class,
            RulePhrase.class,
            ScorecardDiff.Aspect.class,
            SelectionPhrase.class,
            SheetLabel.class,
            SheetPhrase.class,
            SumPhrase.class,
            TalkTime.Part.class,
            Tally.class,
            TimePhrase.class,
            TotalKind.class,
            Unidentified.class,
            ValuePhrase.class,
            Waiting.class,
            WindowStart.class,
            Workload.class);

    private static final Set<String> CHANNELS =
            Set.of("phone", "chat", "bot", "email", "web", "sms", "social", "in-person", "unknown");
    private static final Set<String> FINDING_TYPES = Set.of("fraud");

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("exist for every constant that people read, and for nothing else")
    void oneKeySet(Language language) {
        Stream<String> constants = VOCABULARY.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Words::keyOf);
        Stream<String> codes = Stream.concat(
                CHANNELS.stream().map(code -> "Channel." + code),
                FINDING_TYPES.stream().map(type -> "FindingType." + type));

        Stream<String> measures = MeasureCatalogue.listExamples().stream().map(MeasureWords::nameKey);

        assertThat(Words.in(language).bundle().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(constants, codes, measures)
                        .flatMap(keys -> keys)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("have the same gaps in every language, except dates and counts that English puts otherwise")
    void sameGaps() {
        Set<String> keys = new TreeSet<>(Words.in(Language.ZH_CN).bundle().keySet());
        keys.removeIf(key -> key.startsWith("DatePhrase.") || key.equals("BasisPhrase.OUT_OF"));
        for (String key : keys) {
            assertThat(gaps(Language.ZH_TW, key)).as(key).isEqualTo(gaps(Language.ZH_CN, key));
            assertThat(gaps(Language.EN, key)).as(key).isEqualTo(gaps(Language.ZH_CN, key));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ZH_CN", "ZH_TW"})
    @DisplayName("set a space between Chinese and digits, and none beside full-width marks")
    void spacing(Language language) {
        for (String key : Words.in(language).bundle().keySet()) {
            assertThat(Words.in(language).bundle().getString(key))
                    .as(key)
                    .doesNotContainPattern("\\p{IsHan}[0-9A-Za-z%]|[0-9A-Za-z%]\\p{IsHan}")
                    .doesNotContainPattern("[，；：。（）、] | [，；。（）、]")
                    .doesNotContain("!", "！", "温馨");
        }
    }

    @Test
    @DisplayName("choose between singular and plural by number")
    void plural() {
        assertThat(new Template("{0} {0|row|rows}").fill(1)).isEqualTo("1 row");
        assertThat(new Template("{0} {0|row|rows}").fill(0)).isEqualTo("0 rows");
        assertThat(new Template("{0} {0|row|rows}").fill(14_000L)).isEqualTo("14,000 rows");
    }

    private static Set<String> gaps(Language language, String key) {
        return Template.GAP
                .matcher(Words.in(language).bundle().getString(key))
                .results()
                .map((MatchResult gap) -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
