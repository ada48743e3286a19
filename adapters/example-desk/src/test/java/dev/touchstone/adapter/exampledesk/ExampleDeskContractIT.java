package dev.touchstone.adapter.exampledesk;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;

/** Holds the adapter to every rule of the contract. */
class ExampleDeskContractIT extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new ExampleDeskFixture();
    }
}
