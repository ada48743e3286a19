package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.Skips;
import dev.touchstone.adapter.contract.TestSource;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first days of a small sample company; a record is added by letting another day pass. */
final class SampleFixture implements AdapterFixture {

    @Override
    public CrmAdapter newAdapter() {
        return new SampleAdapter();
    }

    @Override
    public TestSource filledSource() {
        return new FewDays("2026");
    }

    @Override
    public TestSource otherSource() {
        return new FewDays("2027");
    }

    @Override
    public Map<Rule, String> skips() {
        Map<Rule, String> skips = new EnumMap<>(Rule.class);
        skips.putAll(Skips.because(
                "Nothing happens to the sample company while it is read: a year is generated whole.",
                Skips.OF_A_LIVE_SOURCE));
        skips.putAll(Skips.because("The sample company is generated in the process.", Skips.OF_A_NETWORK));
        skips.putAll(Map.of(
                Rule.C4, "There are no credentials: the sample company is generated in the process.",
                Rule.R1, "There is no empty sample company: its first day has records already.",
                Rule.E3, "There are no foreign records that could be malformed.",
                Rule.F1, "There are no source fields to map: SampleYearTest holds what is generated.",
                Rule.F3, "Nobody types text into the sample company."));
        return skips;
    }

    private static final class FewDays implements TestSource {

        private final String seed;
        private LocalDate until = LocalDate.of(2026, 1, 3);

        private FewDays(String seed) {
            this.seed = seed;
        }

        @Override
        public Map<String, String> settings(int pageSize) {
            return Map.of(
                    "seed", seed, "scale", "20", "until", until.toString(), "page-size", Integer.toString(pageSize));
        }

        @Override
        public Optional<FactKey> addRecord() {
            until = until.plusDays(1);
            try (Connection connection = SampleYear.connect(settings(1))) {
                List<ServiceFact> figures = SampleYear.readAll(connection, "figures");
                return Optional.of(figures.get(figures.size() - 1).key());
            } catch (AdapterException failed) {
                throw new AssertionError(failed);
            }
        }
    }
}
