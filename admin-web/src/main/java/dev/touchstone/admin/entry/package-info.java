/** What people enter by hand: inspections, ratings, findings and figures, read by the console's own connection "Manual". */
@NullMarked
package dev.touchstone.admin.entry;

import org.jspecify.annotations.NullMarked;
