/** A company's own sheet: dropped in, its columns named, its contradictions shown, made a draft; and standards as workbooks. */
@NullMarked
package dev.touchstone.admin.sheets;

import org.jspecify.annotations.NullMarked;
