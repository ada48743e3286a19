package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.DataFile;
import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text file by reading all of it strictly: a byte order mark decides; else UTF-16 by its zero bytes, UTF-8 if
 * every byte fits, GB18030 if every byte fits that. What fits none is refused, not guessed.
 */
final class EncodingDetector {

    private static final int BUFFER = 64 * 1024;
    private static final int MOST_CONTROLS = 8;
    /** One byte in so many is zero in UTF-16: each digit, comma and line end has one. */
    private static final int FEWEST_ZEROS = 50;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final DataFile file;

    EncodingDetector(DataFile file) {
        this.file = file;
    }

    /** The declared encoding if there is one, made sure of; else the one found. */
    Encoding detect(@Nullable Charset declared) throws IOException {
        byte[] first = firstBytes();
        if (first.length == 0) {
            throw new UnreadableFileException(Wording.of("file.empty", file.place()));
        }
        Magic.refuse(first, file.place());
        Encoding marked = byMark(first);
        if (declared != null) {
            return sure(
                    new Encoding(declared, marked != null && marked.charset().equals(declared) ? marked.mark() : 0));
        }
        if (marked != null) {
            return sure(marked);
        }
        Charset wide = byZeros(first);
        if (wide != null) {
            return sure(new Encoding(wide, 0));
        }
        return narrow(first);
    }

    private Encoding sure(Encoding encoding) throws IOException {
        StrictDecoding decoding = new StrictDecoding(encoding.charset());
        feed(List.of(decoding), encoding.mark());
        if (!decoding.valid()) {
            throw new UnreadableFileException(Wording.of(
                    "file.wrong-encoding", file.place(), encoding.charset().name(), Long.toString(decoding.line())));
        }
        refuseBinary(decoding.controls());
        return encoding;
    }

    private Encoding narrow(byte[] first) throws IOException {
        refuseBinary(controls(first));
        StrictDecoding utf8 = new StrictDecoding(StandardCharsets.UTF_8);
        StrictDecoding gb18030 = new StrictDecoding(GB18030);
        feed(List.of(utf8, gb18030), 0);
        for (StrictDecoding decoding : List.of(utf8, gb18030)) {
            if (decoding.valid()) {
                refuseBinary(decoding.controls());
                return new Encoding(decoding.charset(), 0);
            }
        }
        throw new UnreadableFileException(
                Wording.of("file.no-encoding", file.place(), Long.toString(Math.max(utf8.line(), gb18030.line()))));
    }

    private void refuseBinary(long controls) throws UnreadableFileException {
        if (controls > MOST_CONTROLS) {
            throw new UnreadableFileException(Wording.of("file.binary", file.place()));
        }
    }

    private void feed(List<StrictDecoding> decodings, int skip) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = file.open()) {
            bytes.skipNBytes(skip);
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (StrictDecoding decoding : decodings) {
                    decoding.feed(buffer, read);
                }
            }
        }
        decodings.forEach(StrictDecoding::end);
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream bytes = file.open()) {
            return bytes.readNBytes(BUFFER);
        }
    }

    private static @Nullable Encoding byMark(byte[] first) {
        if (starts(first, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(first, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(first, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (starts(first, 0x84, 0x31, 0x95, 0x33)) {
            return new Encoding(GB18030, 4);
        }
        return null;
    }

    private static @Nullable Charset byZeros(byte[] first) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int enough = first.length / FEWEST_ZEROS;
        if (odd > enough && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > enough && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static long controls(byte[] first) {
        long controls = 0;
        for (byte b : first) {
            if (StrictDecoding.control((char) (b & 0xFF))) {
                controls++;
            }
        }
        return controls;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
