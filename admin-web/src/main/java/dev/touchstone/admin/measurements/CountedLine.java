package dev.touchstone.admin.measurements;

import dev.touchstone.documents.form.Digest;
import dev.touchstone.documents.form.Json;
import dev.touchstone.documents.measure.MeasureForms;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.TallyOutput;
import jakarta.json.JsonArrayBuilder;
import java.time.ZoneId;
import java.util.List;

/**
 * What a line counts, whatever its standard calls it and whatever points it gives: lines of several standards that count the same share
 * what was counted.
 *
 * @param digest over measure, selection, exemptions, zone and the form of what is kept
 * @param asked measure and selection, with the digest as its key
 * @param exemptions special-case clauses in their order
 */
record CountedLine(String digest, KeyedMeasure asked, List<Exemption> exemptions) {

    static CountedLine of(KeyedMeasure line, Measuring measuring) {
        String digest = digest(line, measuring.exemptions(), measuring.zone());
        return new CountedLine(
                digest, new KeyedMeasure(digest, line.measure(), line.selection()), measuring.exemptions());
    }

    private static String digest(KeyedMeasure line, List<Exemption> exemptions, ZoneId zone) {
        JsonArrayBuilder clauses = Json.array();
        exemptions.forEach(exemption -> clauses.add(MeasureForms.EXEMPTION.write(exemption)));
        return Digest.of(Json.object()
                        .add("form", TallyOutput.FORM)
                        .add("measure", MeasureForms.MEASURE.write(line.measure()))
                        .add("selection", MeasureForms.SELECTION.write(line.selection()))
                        .add("exemptions", clauses)
                        .add("zone", zone.getId())
                        .build()
                        .toString())
                .hex();
    }
}
