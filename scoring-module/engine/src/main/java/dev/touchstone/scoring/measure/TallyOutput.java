package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.subject.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes tallies compactly: whole numbers in groups of seven bits, the lowest first, small ones of either sign short; channels and
 * reasons by the number under which they first occurred. {@link TallyInput} reads it again. Not safe for threads.
 */
public final class TallyOutput {

    /**
     * The form of what is written, raised whenever a measure counts otherwise or tallies are written otherwise: what a host kept under
     * another number is to be counted again.
     */
    public static final int FORM = 1;

    private static final int GROUP = 7;
    private static final long MORE = 1 << GROUP;

    private final Map<Object, Integer> known = new HashMap<>();
    private byte[] bytes = new byte[256];
    private int size;

    /**
     * Everything that was written.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /**
     * Writes what somebody's facts gave.
     *
     * @param subject whose
     * @param tally what was counted
     */
    public void write(Subject subject, Tally tally) {
        write(subject.kind().ordinal());
        write(subject.id());
        tally.write(this);
    }

    void write(long value) {
        long left = value << 1 ^ value >> Long.SIZE - 1;
        while (left >>> GROUP != 0) {
            append(left & MORE - 1 | MORE);
            left >>>= GROUP;
        }
        append(left);
    }

    void write(String text) {
        write(text.length());
        text.chars().forEach(this::write);
    }

    private void append(long low) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) low;
    }

    void write(RecordValue record) {
        write(record.record());
        write(record.value().numerator().toString());
        write(record.value().denominator().toString());
    }

    void writeKnown(Channel channel) {
        if (isNew(channel)) {
            write(channel.code());
        }
    }

    void writeKnown(Exclusion why) {
        if (isNew(why)) {
            write(why.reason().name());
            write(why.exemption() == null ? "" : why.exemption());
        }
    }

    /** Writes the number of something, which is the next one if it did not occur before. */
    private boolean isNew(Object named) {
        int next = known.size();
        int number = known.getOrDefault(named, next);
        known.putIfAbsent(named, number);
        write(number);
        return number == next;
    }
}
