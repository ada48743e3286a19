package dev.touchstone.adapter.csv.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their start as often as needed. */
@FunctionalInterface
interface Content {

    /** Opens the bytes, unpacked and within the limits; to be closed by the caller. */
    InputStream open() throws IOException;
}
