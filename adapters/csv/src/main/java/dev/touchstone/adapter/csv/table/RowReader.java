package dev.touchstone.adapter.csv.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Gives the rows below a header, one after the other; blank ones are passed over. */
public interface RowReader extends Closeable {

    /**
     * The next row.
     *
     * @return empty at the end
     * @throws IOException if the file cannot be read on
     */
    Optional<Row> next() throws IOException;
}
