package dev.touchstone.adapter.contract;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Watches a contract being tried, and has written down how each rule ended. */
final class ContractReport implements TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(ContractReport.class);

    @Override
    public void testSuccessful(ExtensionContext test) {
        results(test).ifPresent(results -> results.add(rule(test), RuleResult.PASSED, ""));
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        results(test)
                .ifPresent(results -> results.add(rule(test), RuleResult.FAILED, String.valueOf(cause.getMessage())));
    }

    @Override
    public void testAborted(ExtensionContext test, Throwable cause) {
        results(test)
                .ifPresent(results -> results.add(
                        rule(test),
                        RuleResult.SKIPPED,
                        results.reason(rule(test), String.valueOf(cause.getMessage()))));
    }

    private static Rule rule(ExtensionContext test) {
        return test.getRequiredTestMethod().getAnnotation(Proves.class).value();
    }

    private static Optional<ContractResults> results(ExtensionContext test) {
        return test.getTestInstances()
                .flatMap(instances -> instances.findInstance(AdapterContract.class))
                .map(contract -> test.getRoot()
                        .getStore(NAMESPACE)
                        .getOrComputeIfAbsent(
                                contract.getClass(),
                                type -> new ContractResults(type.getSimpleName(), contract.fixture()),
                                ContractResults.class));
    }
}
