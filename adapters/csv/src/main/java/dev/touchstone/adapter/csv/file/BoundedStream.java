package dev.touchstone.adapter.csv.file;

import dev.touchstone.adapter.csv.wording.Wording;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on until a limit is reached, and turns what a broken archive throws into a sentence. */
final class BoundedStream extends FilterInputStream {

    private static final long NOT_PACKED = -1;

    private final String place;
    private final long packed;
    private final Limits limits;
    private long passed;

    private BoundedStream(InputStream in, String place, long packed, Limits limits) {
        super(in);
        this.place = place;
        this.packed = packed;
        this.limits = limits;
    }

    /** A file as it lies on disk. */
    static BoundedStream plain(InputStream in, String place, Limits limits) {
        return new BoundedStream(in, place, NOT_PACKED, limits);
    }

    /** A file that is unpacked while it is read, from so many packed bytes. */
    static BoundedStream unpacking(InputStream in, String place, long packed, Limits limits) {
        return new BoundedStream(in, place, Math.max(1, packed), limits);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (UnreadableFileException clear) {
            throw clear;
        } catch (IOException broken) {
            if (packed == NOT_PACKED) {
                throw broken;
            }
            throw new UnreadableFileException(Wording.of("file.archive-broken", place), broken);
        }
        if (read > 0) {
            passed += read;
            check();
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        passed += skipped;
        check();
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws UnreadableFileException {
        if (passed > limits.bytes()) {
            throw new UnreadableFileException(Wording.of("file.too-large", place, limits.bytes() >> 20));
        }
        if (packed != NOT_PACKED && passed > Limits.HARMLESS_BYTES && passed / packed > limits.ratio()) {
            throw new UnreadableFileException(Wording.of("file.ratio", place, limits.ratio()));
        }
    }
}
