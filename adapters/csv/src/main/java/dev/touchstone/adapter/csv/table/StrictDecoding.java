package dev.touchstone.adapter.csv.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Tries one encoding on all the bytes of a file and remembers where it failed. */
final class StrictDecoding {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_CHARACTER = 8;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER + LONGEST_CHARACTER);
    private boolean valid = true;
    private long line = 1;
    private long controls;

    StrictDecoding(Charset charset) {
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Takes the next bytes, at most 64 KB. */
    void feed(byte[] bytes, int length) {
        if (valid) {
            pending.put(bytes, 0, length);
            decode(false);
        }
    }

    void end() {
        if (valid) {
            decode(true);
        }
    }

    private void decode(boolean end) {
        pending.flip();
        CoderResult result;
        do {
            result = decoder.decode(pending, characters, end);
            characters.flip();
            count();
            characters.clear();
        } while (result.isOverflow());
        valid = !result.isError();
        pending.compact();
    }

    private void count() {
        while (characters.hasRemaining()) {
            char c = characters.get();
            if (c == '\n') {
                line++;
            } else if (control(c)) {
                controls++;
            }
        }
    }

    /** Whether a character controls something other than lines, tabs and pages. */
    static boolean control(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    Charset charset() {
        return charset;
    }

    /** Whether every byte so far made sense. */
    boolean valid() {
        return valid;
    }

    /** How far it came, in lines counted from 1. */
    long line() {
        return line;
    }

    /** Control characters met that have no business in a text. */
    long controls() {
        return controls;
    }
}
