package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;

class CsvContractTest extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new FileFixture(TableFile.CSV);
    }
}
