package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.plugin.DeleteMode;
import java.util.EnumSet;

/** A right adapter to a CRM that tells deletes in its feed passes every rule. */
class FakeCrmContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new FakeCrmFixture(Bug.NONE, DeleteMode.IN_FEED, EnumSet.allOf(Verb.class));
    }
}
