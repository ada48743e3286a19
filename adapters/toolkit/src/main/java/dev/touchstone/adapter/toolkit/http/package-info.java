/** Asking a CRM over HTTP as a good guest does: bounded, patient for a moment, and honest about what came back. */
@NullMarked
package dev.touchstone.adapter.toolkit.http;

import org.jspecify.annotations.NullMarked;
