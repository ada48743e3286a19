package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.MalformedSource;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.plugin.fact.FactKey;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** The rules once more with ratings as the records, where the contract of the tickets takes tickets. */
class RatingsContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new RatingsFixture();
    }

    private static final class RatingsFixture extends ZendeskFixture {

        @Override
        public ZendeskSource liveSource(ZoneOffset account) {
            return new RatingSource();
        }

        @Override
        public MalformedSource malformedSource() {
            RatingSource source = new RatingSource();
            FactKey first = source.create();
            FactKey malformed = source.create();
            FactKey last = source.create();
            source.account().rate(ZendeskSource.id(malformed), "excellent", null);
            source.pass(ZendeskSource.PAST);
            return new MalformedSource(
                    source,
                    Set.of(first, last, ZendeskSource.ticket(1), ZendeskSource.ticket(2), ZendeskSource.ticket(3)),
                    "excellent");
        }

        @Override
        public Map<Rule, String> skips() {
            String again = "ratings are read again for weeks, so that reading one early loses nothing";
            return Map.of(Rule.R12, again, Rule.L4, "Zendesk knows no callbacks");
        }
    }
}
