package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Columns in which the engine counts repeated contacts give what the calls they hold would, were they facts. */
class ColumnRepeatsTest {

    private static final int SUBJECTS = 3;
    private static final int CUSTOMERS = 4;
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final Instant START = Facts.at("2026-10-12T12:00:00");
    private static final String LINE = "repeat-contact";

    /** Times lie so close that contacts share seconds, and windows end on contacts. */
    @Property(tries = 300)
    void columnsCountWhatTheirContactsWould(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        Random random = new Random(seed);
        int[] subjects = random.ints(size, 0, SUBJECTS).toArray();
        int[] customers = random.ints(size, -1, CUSTOMERS)
                .map(customer -> customer < 0 ? ColumnSums.MISSING : customer)
                .toArray();
        long[] begun = random.ints(size, 0, 60)
                .sorted()
                .mapToLong(second -> START.getEpochSecond() + second)
                .toArray();
        int batch = random.nextInt(size + 1);
        ColumnRepeats repeats = new ColumnRepeats(SUBJECTS, CUSTOMERS, WINDOW);
        repeats.add(Arrays.copyOf(subjects, batch), Arrays.copyOf(customers, batch), Arrays.copyOf(begun, batch));
        repeats.add(
                Arrays.copyOfRange(subjects, batch, size),
                Arrays.copyOfRange(customers, batch, size),
                Arrays.copyOfRange(begun, batch, size));

        Measured measured = measure(calls(subjects, customers, begun));
        for (int subject = 0; subject < SUBJECTS; subject++) {
            Map<String, Measurement> lines = measured.bySubject().get(Subject.agent(String.valueOf(subject)));
            Measurement facts = lines == null ? Measurement.none(Unit.PERCENT) : lines.get(LINE);
            Measurement columns = repeats.measurement(subject);
            assertThat(columns.value()).isEqualTo(facts.value());
            assertThat(columns.unit()).isEqualTo(facts.unit());
            assertThat(columns.sampleSize()).isEqualTo(facts.sampleSize());
            assertThat(columns.interval()).isEqualTo(facts.interval());
        }
    }

    @Example
    void aLaterContactRepeatsAllThatBeganInTheSameSecond() {
        ColumnRepeats repeats = new ColumnRepeats(3, 1, WINDOW);
        repeats.add(new int[] {0, 1}, new int[] {0, 0}, new long[] {10, 10});
        repeats.add(new int[] {2}, new int[] {0}, new long[] {15});
        assertThat(repeats.measurement(0)).isEqualTo(Measurement.proportion(1, 1));
        assertThat(repeats.measurement(1)).isEqualTo(Measurement.proportion(1, 1));
        assertThat(repeats.measurement(2)).isEqualTo(Measurement.proportion(0, 1));
    }

    @Example
    void whatCannotBeCountedIsRefused() {
        ColumnRepeats repeats = new ColumnRepeats(1, 2, WINDOW);
        repeats.add(new int[] {0}, new int[] {1}, new long[] {20});
        assertThatThrownBy(() -> repeats.add(new int[] {0}, new int[] {1}, new long[] {17}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("customer 1 began 3 seconds before")
                .hasMessageContaining("sort contacts by time first");
        assertThatThrownBy(() -> repeats.add(new int[] {0}, new int[] {0, 1}, new long[] {30}))
                .hasMessageContaining("1 contacts needs as many subjects and customers, not 1 and 2");
        assertThatThrownBy(() -> repeats.add(new int[] {0}, new int[] {2}, new long[] {30}))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new ColumnRepeats(1, 1, Duration.ofDays(401)))
                .hasMessageContaining("at most 400 days");
        assertThatThrownBy(() -> new ColumnRepeats(1, 1, Duration.ofMillis(1500)))
                .hasMessageContaining("whole seconds");
    }

    private static Measured measure(List<ServiceFact> calls) {
        Recurrence recurrence = Recurrence.within(WINDOW, WindowStart.OPENED, Set.of(FactKind.CALL));
        return Facts.measuring(Facts.OCTOBER, Facts.line(LINE, new RepeatContact(recurrence)))
                .measure(Facts.identified(calls));
    }

    private static List<ServiceFact> calls(int[] subjects, int[] customers, long[] begun) {
        List<ServiceFact> calls = new ArrayList<>();
        for (int i = 0; i < subjects.length; i++) {
            Circumstances.Builder circumstances =
                    Circumstances.builder().person(Role.SERVED_BY, new AgentRef(String.valueOf(subjects[i])));
            if (customers[i] != ColumnSums.MISSING) {
                circumstances.customer(new CustomerRef("customer-" + customers[i]));
            }
            calls.add(Facts.contact(
                            "call-" + i,
                            FactKind.CALL,
                            Instant.ofEpochSecond(begun[i])
                                    .atZone(Facts.SHANGHAI)
                                    .toLocalDateTime()
                                    .toString(),
                            ContactOutcome.ANSWERED)
                    .circumstances(circumstances.build())
                    .build());
        }
        return calls;
    }
}
