package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.Rejected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E3: what cannot be read is kept and told; everything else arrives. */
abstract class RejectionRules extends RuleGroup {

    @ParameterizedTest(name = "E3: one malformed record is rejected, the rest delivered, in pages of {0}")
    @Proves(Rule.E3)
    @ValueSource(ints = {1, 2, 1000})
    void oneMalformedRecordIsRejected(int pageSize) throws AdapterException {
        MalformedSource malformed = fixture().malformedSource();
        try (TestSource source = malformed.source()) {
            Harvest harvest = Host.readAll(fixture().newAdapter(), source, pageSize);

            assertThat(harvest.keys()).containsExactlyInAnyOrderElementsOf(malformed.good());
            assertThat(harvest.rejected()).hasSize(1);
            Rejected rejected = harvest.rejected().get(0);
            assertThat(rejected.value()).as("value").isEqualTo(malformed.offence());
            assertThat(rejected.raw()).as("raw record").contains(malformed.offence());
            assertThat(rejected.position().place()).as("place").isNotBlank();
            assertThat(rejected.position().column()).as("column").isNotBlank();
            assertThat(rejected.reason().en())
                    .as("reason")
                    .isNotEqualTo(rejected.reason().zhCn());
        }
    }
}
