/** Real CRMs, installed from Debian's packages by {@code bin/real-crm}, for the tests of their adapters. */
@NullMarked
package dev.touchstone.adapter.contract.real;

import org.jspecify.annotations.NullMarked;
