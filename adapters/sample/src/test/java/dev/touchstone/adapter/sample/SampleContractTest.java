package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;

class SampleContractTest extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new SampleFixture();
    }
}
