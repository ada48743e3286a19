/** The contract tests that every adapter author extends. */
@NullMarked
package dev.touchstone.adapter.contract;

import org.jspecify.annotations.NullMarked;
