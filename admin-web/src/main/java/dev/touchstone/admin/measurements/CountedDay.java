package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.measure.TallyInput;
import dev.touchstone.scoring.measure.TallyOutput;
import dev.touchstone.scoring.subject.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * What a line counted on a day, in the form in which it is kept.
 *
 * @param where which line and day
 * @param asOf the position of the ledger whose facts were counted
 * @param roster what identifies who belonged where on the day
 * @param content everybody's tallies, packed
 */
record CountedDay(LineDay where, long asOf, String roster, byte[] content) {

    private static final int BLOCK = 1 << 16;

    static CountedDay of(LineDay where, long asOf, String roster, SortedMap<Subject, Tally> tallies) {
        var output = new TallyOutput();
        tallies.forEach(output::write);
        return new CountedDay(where, asOf, roster, packed(output.toBytes()));
    }

    Map<Subject, Tally> tallies() {
        var input = new TallyInput(unpacked());
        Map<Subject, Tally> tallies = new HashMap<>();
        while (input.hasNext()) {
            var tally = new Tally();
            tallies.put(input.readSubject(), tally);
            input.addTo(tally);
        }
        return tallies;
    }

    /** The tallies' bytes, equal where everything counted is. */
    byte[] unpacked() {
        var inflater = new Inflater();
        inflater.setInput(content);
        var bytes = new ByteArrayOutputStream(4 * content.length);
        byte[] block = new byte[BLOCK];
        try {
            while (!inflater.finished()) {
                bytes.write(block, 0, inflater.inflate(block));
            }
        } catch (DataFormatException broken) {
            throw new IllegalStateException(
                    "What was counted on " + where.day() + " is kept in a form nobody can read"
                            + "\nMaybe the database was altered: POST /api/v1/counted-days/rebuild counts the month again",
                    broken);
        } finally {
            inflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory cannot be written", impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
