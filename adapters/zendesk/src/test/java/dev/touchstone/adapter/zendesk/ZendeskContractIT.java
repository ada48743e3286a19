package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;

/** The adapter keeps every rule on a Zendesk that does what its manual says. */
class ZendeskContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new ZendeskFixture();
    }
}
