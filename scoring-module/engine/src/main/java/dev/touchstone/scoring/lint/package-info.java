/**
 * What is doubtful about a standard before it is published, and about a printed sheet when it is checked against its rules.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.scoring.lint;

import org.jspecify.annotations.NullMarked;
