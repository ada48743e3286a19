package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.measure.TallyInput;
import dev.touchstone.scoring.measure.TallyOutput;
import dev.touchstone.scoring.subject.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a line counted on a day, in the form in which it is kept.
 *
 * @param where which line and day
 * @param asOf the position of the ledger whose facts were counted
 * @param roster what identifies who belonged where on the day
 * @param content everybody's tallies, packed
 */
record CountedDay(LineDay where, long asOf, String roster, byte[] content) {

    static CountedDay of(LineDay where, long asOf, String roster, SortedMap<Subject, Tally> tallies) {
        var output = new TallyOutput();
        tallies.forEach(output::write);
        return new CountedDay(where, asOf, roster, packed(output.toBytes()));
    }

    Map<Subject, Tally> tallies() {
        TallyInput input;
        try {
            input = new TallyInput(unpacked());
        } catch (IOException broken) {
            throw new IllegalStateException(
                    "What was counted on " + where.day() + " is kept in a form nobody can read"
                            + "\nMaybe the database was altered: POST /api/v1/counted-days/rebuild counts the month again",
                    broken);
        }
        Map<Subject, Tally> tallies = new HashMap<>();
        while (input.hasNext()) {
            var tally = new Tally();
            tallies.put(input.readSubject(), tally);
            input.addTo(tally);
        }
        return tallies;
    }

    /** Whether the same was counted; false as well for what nobody can read. */
    boolean isSame(CountedDay other) {
        try {
            return Arrays.equals(unpacked(), other.unpacked());
        } catch (IOException broken) {
            return false;
        }
    }

    private byte[] unpacked() throws IOException {
        try (InputStream bytes = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return bytes.readAllBytes();
        }
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
