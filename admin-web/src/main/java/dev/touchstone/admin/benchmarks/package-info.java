/** The half-yearly benchmark: what the company reached, what it aimed at, and what its industry is said to reach. */
@NullMarked
package dev.touchstone.admin.benchmarks;

import org.jspecify.annotations.NullMarked;
