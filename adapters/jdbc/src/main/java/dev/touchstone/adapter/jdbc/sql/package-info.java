/** SQL as an administrator writes it: named parameters, one statement, reading only. */
@NullMarked
package dev.touchstone.adapter.jdbc.sql;

import org.jspecify.annotations.NullMarked;
