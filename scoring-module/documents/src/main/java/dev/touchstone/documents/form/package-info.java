/**
 * How values stand in JSON documents: one form per type writes it, reads it strictly and describes it as JSON Schema.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.form;

import org.jspecify.annotations.NullMarked;
