/** Standards tables: drafts, published versions and which of them is in force. */
@NullMarked
package dev.touchstone.admin.standards;

import org.jspecify.annotations.NullMarked;
