package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;

class XlsxContractTest extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new FileFixture(TableFile.XLSX);
    }
}
