package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.FactPage;
import java.time.ZoneId;
import java.util.List;

/**
 * A page as it was read, and its facts in the form in which they are stored.
 *
 * @param page as it was read
 * @param zone in which the days of the facts begin
 * @param versions customers concealed
 */
record PreparedPage(FactPage page, ZoneId zone, List<FactVersion> versions) {

    static PreparedPage of(FactPage page, CustomerDigest customers, ZoneId zone) {
        List<FactVersion> versions = page.facts().parallelStream()
                .map(customers::conceal)
                .map(fact -> FactVersion.of(fact, zone))
                .toList();
        return new PreparedPage(page, zone, versions);
    }
}
