/** The document of an adapter as a form: drawn from the adapter's JSON Schema, so every adapter that publishes one gets the same form. */
@NullMarked
package dev.touchstone.admin.connections.document;

import org.jspecify.annotations.NullMarked;
