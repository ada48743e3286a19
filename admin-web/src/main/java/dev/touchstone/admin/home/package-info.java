/** The first page: how service stands, what needs attention, and on the first day what to do next. */
@NullMarked
package dev.touchstone.admin.home;

import org.jspecify.annotations.NullMarked;
