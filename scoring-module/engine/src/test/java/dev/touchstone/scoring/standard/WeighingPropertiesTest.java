package dev.touchstone.scoring.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.points.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Weights while they are tuned")
class WeighingPropertiesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    @Label("sum to 100 exactly after one is set, or say that there is no room")
    void sum(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 400) Integer> tenths,
            @ForAll @IntRange(max = 1000) int set,
            @ForAll @IntRange(max = 4095) int locks) {
        Weighing before = weighing(tenths, locks);
        boolean others = tenths.subList(1, tenths.size()).stream().anyMatch(each -> each > 0)
                && before.listTakers().stream()
                        .anyMatch(each -> !each.equals("i0")
                                && before.weights().get(each).percent().signum() > 0);
        try {
            Weighing after = before.set("i0", percent(set));

            assertThat(after.weights().get("i0")).isEqualTo(percent(set));
            if (others) {
                assertThat(sum(after)).isEqualByComparingTo(HUNDRED);
            }
            assertKept(before, after);
        } catch (NoRoomException full) {
            assertThat(full.reason()).isEqualTo(NoRoomException.Reason.NOTHING_LEFT);
            assertThat(others).isTrue();
        }
    }

    @Property
    @Label("sum to 100 exactly after the rest was given or all was made even")
    void fillAndEven(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 400) Integer> tenths,
            @ForAll @IntRange(max = 4095) int locks) {
        Weighing before = weighing(tenths, locks);
        for (boolean evenly : new boolean[] {true, false}) {
            try {
                Weighing after = evenly ? before.even() : before.fill();
                assertThat(sum(after)).isEqualByComparingTo(HUNDRED);
                before.locked()
                        .forEach(key -> assertThat(after.weights().get(key))
                                .isEqualTo(before.weights().get(key)));
            } catch (NoRoomException none) {
                assertThat(before.listTakers().isEmpty()
                                || sum(before, before.listTakers()).compareTo(HUNDRED) > 0
                                || none.reason() == NoRoomException.Reason.NOTHING_LEFT)
                        .isTrue();
            }
        }
    }

    @Property
    @Label("come back to what they were when the one is set back from the same start")
    void back(@ForAll @Size(value = 5) List<@IntRange(min = 1, max = 300) Integer> tenths) {
        Weighing start = weighing(tenths, 0).fill();

        assertThat(start.set("i2", start.weights().get("i2"))).isEqualTo(start);
    }

    @Example
    @Label("share 0.1 % steps by the largest remainder")
    void remainders() {
        Weighing thirds = weighing(List.of(100, 300, 300, 300), 0);

        assertThat(thirds.set("i0", percent(200)).weights().values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("20", "26.7", "26.7", "26.6");
    }

    @Example
    @Label("go finer than 0.1 % only where another weight is finer")
    void finer() {
        Weighing quarter = weighing(List.of(100, 450, 450), 0);

        assertThat(quarter.set("i0", Percentage.of("12.25")).weights().values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("12.25", "43.88", "43.87");
    }

    @Example
    @Label("stay switched off at 0 until they are set")
    void off() {
        Weighing withOff = weighing(List.of(0, 500, 500), 0);

        assertThat(withOff.even()).isEqualTo(withOff);
        assertThat(withOff.set("i0", percent(100)).weights().values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("10", "45", "45");
        assertThat(weighing(List.of(400, 300, 300), 0).offEvenly("i0").weights().values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("0", "50", "50");
        assertThat(weighing(List.of(0, 0, 0), 0).even().weights().values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("33.4", "33.3", "33.3");
    }

    @Example
    @Label("say by how much what is locked is too heavy")
    void noRoom() {
        Weighing locked = weighing(List.of(200, 700, 100), 2);

        assertThatThrownBy(() -> locked.set("i0", percent(350))).isInstanceOfSatisfying(NoRoomException.class, full -> {
            assertThat(full.reason()).isEqualTo(NoRoomException.Reason.NOTHING_LEFT);
            assertThat(full.excess()).isEqualTo(Percentage.of("5.1"));
        });
        assertThatThrownBy(weighing(List.of(500, 300), 3)::fill)
                .isInstanceOfSatisfying(
                        NoRoomException.class,
                        none -> assertThat(none.reason()).isEqualTo(NoRoomException.Reason.NOTHING_FREE));
    }

    @Example
    @Label("go back to former ones, except what is locked or new")
    void restored() {
        Weighing now = weighing(List.of(100, 500, 400), 2);

        assertThat(now.restored(Map.of("i0", percent(200), "i1", percent(300), "gone", percent(500)))
                        .weights()
                        .values())
                .extracting(each -> each.percent().toPlainString())
                .containsExactly("20", "50", "40");
    }

    private static void assertKept(Weighing before, Weighing after) {
        List<String> free = new ArrayList<>();
        before.weights().forEach((key, weight) -> {
            boolean off = weight.percent().signum() == 0;
            if (key.equals("i0")) {
                return;
            }
            if (before.locked().contains(key) || off) {
                assertThat(after.weights().get(key)).isEqualTo(weight);
            } else {
                assertThat(after.weights().get(key).percent()).isPositive();
                free.add(key);
            }
        });
        for (String one : free) {
            for (String other : free) {
                if (before.weights().get(one).compareTo(before.weights().get(other)) > 0) {
                    assertThat(after.weights().get(one))
                            .isGreaterThanOrEqualTo(after.weights().get(other));
                }
            }
        }
    }

    private static Weighing weighing(List<Integer> tenths, int locks) {
        Map<String, Percentage> weights = new LinkedHashMap<>();
        Set<String> locked = new LinkedHashSet<>();
        for (int i = 0; i < tenths.size(); i++) {
            weights.put("i" + i, percent(tenths.get(i)));
            if ((locks >> i & 1) == 1) {
                locked.add("i" + i);
            }
        }
        return new Weighing(weights, locked);
    }

    private static Percentage percent(int tenths) {
        return new Percentage(BigDecimal.valueOf(tenths, 1));
    }

    private static BigDecimal sum(Weighing weighing) {
        return sum(weighing, List.of());
    }

    private static BigDecimal sum(Weighing weighing, List<String> without) {
        return weighing.weights().entrySet().stream()
                .filter(each -> !without.contains(each.getKey()))
                .map(each -> each.getValue().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
