package dev.touchstone.adapter.csv.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers how the characters ended. */
final class EndWatcher extends FilterReader {

    private char last = '\n';

    EndWatcher(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            last = buffer[offset + read - 1];
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            last = (char) read;
        }
        return read;
    }

    /** Whether the last character so far ended a line. */
    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }
}
