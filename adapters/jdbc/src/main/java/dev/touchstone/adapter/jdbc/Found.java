package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.csv.table.Row;
import java.time.Instant;

/**
 * A row that a query gave.
 *
 * @param row its cells
 * @param id the record's number
 * @param stamp by which reading goes on
 * @param deleted whether the record is deleted
 */
record Found(Row row, long id, Instant stamp, boolean deleted) {}
