package dev.touchstone.adapter.csv.file;

/**
 * How much is read at most, so that a small archive cannot fill memory or disk.
 *
 * @param bytes of one file after unpacking
 * @param entries of one archive or folder
 * @param ratio of unpacked to packed size, looked at once {@value #HARMLESS_BYTES} bytes have come out
 * @param lineLength characters of one line, cells and quotes together
 * @param columns of one table
 * @param rows of one table
 */
public record Limits(long bytes, int entries, int ratio, int lineLength, int columns, long rows) {

    /** Below this many unpacked bytes no ratio is suspicious. */
    public static final long HARMLESS_BYTES = 10L << 20;

    private static final int ENTRIES = 10_000;
    private static final int RATIO = 200;
    private static final int LINE_LENGTH = 1 << 20;
    private static final int COLUMNS = 1_000;
    private static final long ROWS = 50_000_000;

    /**
     * The limits in use.
     *
     * @param megabytes of one file after unpacking, in units of 1,048,576 bytes
     * @return the limits
     */
    public static Limits ofMegabytes(long megabytes) {
        return new Limits(megabytes << 20, ENTRIES, RATIO, LINE_LENGTH, COLUMNS, ROWS);
    }
}
