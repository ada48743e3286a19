/**
 * The contract tests of adapters. An author extends {@link dev.touchstone.adapter.contract.AdapterContract} by one class and hands in
 * an {@link dev.touchstone.adapter.contract.AdapterFixture}.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.adapter.contract;

import org.jspecify.annotations.NullMarked;
