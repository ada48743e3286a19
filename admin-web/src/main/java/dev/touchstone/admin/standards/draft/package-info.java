/** What people type into a draft of a standard, part by part, and what becomes of it. Knows no page and no table. */
@NullMarked
package dev.touchstone.admin.standards.draft;

import org.jspecify.annotations.NullMarked;
