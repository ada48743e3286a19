package dev.touchstone.adapter.csv.table;

import java.nio.charset.Charset;

/**
 * How the bytes of a text file become characters.
 *
 * @param charset the encoding
 * @param mark bytes of the mark at its start, 0 to 3
 */
record Encoding(Charset charset, int mark) {

    /** As shown to people. */
    String label() {
        return mark > 0 ? charset.name() + " (BOM)" : charset.name();
    }
}
