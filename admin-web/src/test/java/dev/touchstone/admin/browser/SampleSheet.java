package dev.touchstone.admin.browser;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;

/** The reference sheet under keys of tests' own. It rates the few records of the small sample company too. */
final class SampleSheet {

    private SampleSheet() {}

    static Standard of(String key, String version) {
        Standard sheet = ReadyStandards.get("agent-monthly").standard();
        return sheet.withVersion(
                        new StandardVersion(key, version, sheet.version().from(), null))
                .withDimensions(sheet.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(line -> line.withMinimumSample(1))
                                        .toList()))
                        .toList());
    }
}
