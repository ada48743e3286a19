package dev.touchstone.adapter.csv.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** Makes sure, at its end, that an entry of an archive came out as it went in. */
final class CheckedContent extends CheckedInputStream {

    private final long expected;

    CheckedContent(InputStream in, long expected) {
        super(in, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0 && getChecksum().getValue() != expected) {
            throw new ZipException("The checksum of the entry is wrong");
        }
        return read;
    }
}
