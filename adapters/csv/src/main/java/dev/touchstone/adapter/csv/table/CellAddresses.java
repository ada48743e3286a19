package dev.touchstone.adapter.csv.table;

/**
 * Watches the bytes of a sheet for cell addresses with more than three letters. No sheet has such columns, and a reader that makes
 * room for one would fill the memory.
 */
final class CellAddresses {

    private static final byte[] START = {' ', 'r', '=', '"'};
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;
    private boolean outside;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length && !outside; i++) {
            byte b = bytes[i];
            if (matched == START.length) {
                if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
                    outside = ++letters > MOST_LETTERS;
                    continue;
                }
                matched = 0;
                letters = 0;
            }
            matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
        }
    }

    boolean outsideAnySheet() {
        return outside;
    }
}
