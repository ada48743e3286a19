/** What a version does to results that were confirmed before it was published: shown beforehand, and confirmed again afterwards. */
@NullMarked
package dev.touchstone.admin.restatements;

import org.jspecify.annotations.NullMarked;
