package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.plugin.DeleteMode;
import java.util.EnumSet;

/** A right adapter to a CRM that lists what was deleted on its own passes every rule. */
class SeparateDeletesContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new FakeCrmFixture(Bug.NONE, DeleteMode.SEPARATE, EnumSet.allOf(Verb.class));
    }
}
