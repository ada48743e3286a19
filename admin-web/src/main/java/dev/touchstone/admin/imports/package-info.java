/** Facts come in: runs, pages, cursors, versions of facts, and what was rejected. */
@NullMarked
package dev.touchstone.admin.imports;

import org.jspecify.annotations.NullMarked;
