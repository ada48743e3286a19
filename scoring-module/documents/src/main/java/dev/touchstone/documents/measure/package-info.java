/**
 * How standards say what is measured, over which facts, when and for whom.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.measure;

import org.jspecify.annotations.NullMarked;
