package dev.touchstone.adapter.sample.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SkillTest {

    static Stream<Arguments> consequences() {
        return Stream.of(
                consequence("wait", Skill::meanWaitSeconds, 67, 15),
                consequence("first contact", Skill::firstContactPermille, 700, 960),
                consequence("wording faults", Skill::wordingFaultPermille, 380, 20),
                consequence("emotion faults", Skill::emotionFaultPermille, 220, 0),
                consequence("record errors", Skill::recordErrorPermille, 290, 0),
                consequence("offers", Skill::offerPermille, 35, 160),
                consequence("script", Skill::scriptPassPermille, 780, 995),
                consequence("lapses", Skill::lapsePermille, 240, 0),
                consequence("resolved later", Skill::resolvedLaterPermille, 300, 700),
                consequence("on time", Skill::onTimePermille, 760, 980),
                consequence("complaints", Skill::complaintPermille, 28, 3));
    }

    @ParameterizedTest(name = "{0}: from {2} to {3}")
    @MethodSource("consequences")
    void moreSkillIsNeverWorse(String name, ToIntFunction<Skill> consequence, int worst, int best) {
        int direction = Integer.signum(best - worst);
        int before = worst;
        for (int level = 0; level <= Skill.BEST; level++) {
            int now = consequence.applyAsInt(new Skill(level, level, level, level, level));
            assertThat(Integer.signum(now - before)).isIn(0, direction);
            before = now;
        }
        assertThat(consequence.applyAsInt(new Skill(0, 0, 0, 0, 0))).isEqualTo(worst);
        assertThat(before).isEqualTo(best);
    }

    private static Arguments consequence(String name, ToIntFunction<Skill> consequence, int worst, int best) {
        return Arguments.of(name, consequence, worst, best);
    }
}
