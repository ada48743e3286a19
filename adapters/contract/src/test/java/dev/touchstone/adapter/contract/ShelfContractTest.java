package dev.touchstone.adapter.contract;

/** A right adapter passes every rule. */
class ShelfContractTest extends AdapterContract {

    @Override
    protected AdapterFixture fixture() {
        return new ShelfFixture(Quirk.NONE);
    }
}
