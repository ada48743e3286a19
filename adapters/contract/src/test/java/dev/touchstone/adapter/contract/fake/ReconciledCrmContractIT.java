package dev.touchstone.adapter.contract.fake;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.plugin.DeleteMode;
import java.util.EnumSet;

/** A right adapter to a CRM whose deleted tickets are just gone passes every rule. */
class ReconciledCrmContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new FakeCrmFixture(Bug.NONE, DeleteMode.RECONCILE, EnumSet.allOf(Verb.class));
    }
}
