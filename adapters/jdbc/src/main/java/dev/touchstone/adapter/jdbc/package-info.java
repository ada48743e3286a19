/** Reads a CRM's database by the SQL of an administrator: one query per stream, its columns mapped as those of a file. */
@NullMarked
package dev.touchstone.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
