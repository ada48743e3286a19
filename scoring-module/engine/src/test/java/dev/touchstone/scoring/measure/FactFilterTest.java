package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.ContactOutcome.ANSWERED;
import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.HourWindow;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Filters: which facts are meant")
class FactFilterTest {

    private static final FactFilter YES = FactFilter.EVERYTHING;
    private static final FactFilter NO = new FactFilter.Not(YES);
    private static final ServiceFact CALL = call("1", ANSWERED)
            .circumstances(Circumstances.builder()
                    .channel(Channel.PHONE)
                    .type("billing")
                    .tag("vip")
                    .priority("high")
                    .queue("east")
                    .attribute("region", "north")
                    .build())
            .build();
    private static final ServiceFact BARE = call("2", ANSWERED).build();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void means(FactFilter filter, boolean meant) {
        assertThat(matches(filter, CALL)).isEqualTo(meant);
    }

    static Stream<Arguments> means() {
        return Stream.of(
                arguments(YES, true),
                arguments(NO, false),
                arguments(new FactFilter.KindIn(Set.of(FactKind.CALL, FactKind.CHAT)), true),
                arguments(new FactFilter.KindIn(Set.of(FactKind.TICKET)), false),
                arguments(new FactFilter.ChannelIn(Set.of(Channel.PHONE)), true),
                arguments(new FactFilter.ChannelIn(Set.of(Channel.CHAT)), false),
                arguments(new FactFilter.TypeIn(Set.of("billing")), true),
                arguments(new FactFilter.TypeIn(Set.of("Billing")), false),
                arguments(new FactFilter.Tagged("vip"), true),
                arguments(new FactFilter.Tagged("new"), false),
                arguments(new FactFilter.PriorityIn(Set.of("high", "urgent")), true),
                arguments(new FactFilter.PriorityIn(Set.of("low")), false),
                arguments(new FactFilter.QueueIn(Set.of("east")), true),
                arguments(new FactFilter.QueueIn(Set.of("west")), false),
                arguments(new FactFilter.AttributeIn("region", Set.of("north")), true),
                arguments(new FactFilter.AttributeIn("region", Set.of("south")), false),
                arguments(new FactFilter.Within(HourWindow.of("12:00", "13:00")), true),
                arguments(new FactFilter.Within(HourWindow.of("04:00", "05:00")), false),
                arguments(new FactFilter.WeekdayIn(Set.of(DayOfWeek.MONDAY)), true),
                arguments(new FactFilter.WeekdayIn(Set.of(DayOfWeek.SUNDAY)), false),
                arguments(new FactFilter.AllOf(List.of()), true),
                arguments(new FactFilter.AllOf(List.of(YES, NO)), false),
                arguments(new FactFilter.AnyOf(List.of()), false),
                arguments(new FactFilter.AnyOf(List.of(NO, YES)), true));
    }

    @ParameterizedTest
    @MethodSource
    void whatTheSourceDoesNotProvideMatchesNoValue(FactFilter filter) {
        assertThat(matches(filter, BARE)).isFalse();
    }

    static Stream<FactFilter> whatTheSourceDoesNotProvideMatchesNoValue() {
        return Stream.of(
                new FactFilter.TypeIn(Set.of("billing")),
                new FactFilter.PriorityIn(Set.of("high")),
                new FactFilter.QueueIn(Set.of("east")),
                new FactFilter.AttributeIn("region", Set.of("north")));
    }

    @Test
    void filtersAreEqualWhateverTheOrderOfTheirValues() {
        assertThat(new FactFilter.TypeIn(Set.of("a", "b"))).hasToString("TypeIn[types=[a, b]]");
        assertThat(new FactFilter.TypeIn(Set.of("b", "a"))).isEqualTo(new FactFilter.TypeIn(Set.of("a", "b")));
    }

    /** Alone, and made ready for many facts, also as a part of others. */
    private static boolean matches(FactFilter filter, ServiceFact fact) {
        boolean matches = filter.matches(fact, at("2026-10-12T12:00:00"), SHANGHAI);
        assertThat(List.of(
                        filter,
                        new FactFilter.AllOf(List.of(YES, filter)),
                        new FactFilter.AllOf(List.of(filter, filter)),
                        new FactFilter.AnyOf(List.of(NO, filter)),
                        new FactFilter.Not(new FactFilter.Not(filter))))
                .allMatch(ready -> matches == FactTest.of(ready, SHANGHAI).means(fact, at("2026-10-12T12:00:00")));
        return matches;
    }
}
