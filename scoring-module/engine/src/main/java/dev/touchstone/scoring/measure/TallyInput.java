package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link TallyOutput} wrote, in the same order. */
public final class TallyInput {

    private static final int GROUP = 7;
    private static final int MORE = 1 << GROUP;
    private static final Subject.Kind[] KINDS = Subject.Kind.values();

    private final byte[] bytes;
    private final List<Object> known = new ArrayList<>();
    private int next;

    /**
     * Begins where the writing began.
     *
     * @param bytes from {@link TallyOutput#toBytes()}; must not change
     */
    public TallyInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Whether another subject comes.
     *
     * @return false at the end
     */
    public boolean hasNext() {
        return next < bytes.length;
    }

    /**
     * Reads whose tally comes next.
     *
     * @return the subject
     * @throws IndexOutOfBoundsException at the end
     */
    public Subject readSubject() {
        return new Subject(KINDS[Math.toIntExact(readLong())], readText());
    }

    /**
     * Reads the tally of the subject just read and adds it to another one.
     *
     * @param tally to add to
     */
    public void addTo(Tally tally) {
        tally.read(this);
    }

    long readLong() {
        long value = 0;
        int shift = 0;
        int group = bytes[next++];
        while (group < 0) {
            value |= (long) (group & MORE - 1) << shift;
            shift += GROUP;
            group = bytes[next++];
        }
        value |= (long) group << shift;
        return value >>> 1 ^ -(value & 1);
    }

    String readText() {
        char[] text = new char[Math.toIntExact(readLong())];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) readLong();
        }
        return new String(text);
    }

    RecordValue readRecord() {
        return new RecordValue(readText(), new Fraction(new BigInteger(readText()), new BigInteger(readText())));
    }

    Channel readChannel() {
        return (Channel) readKnown(() -> new Channel(readText()));
    }

    Exclusion readExclusion() {
        return (Exclusion) readKnown(() -> {
            Exclusion.Reason reason = Exclusion.Reason.valueOf(readText());
            String exemption = readText();
            return new Exclusion(reason, exemption.isEmpty() ? null : exemption);
        });
    }

    private Object readKnown(Supplier<Object> read) {
        int number = Math.toIntExact(readLong());
        if (number == known.size()) {
            known.add(read.get());
        }
        return known.get(number);
    }
}
