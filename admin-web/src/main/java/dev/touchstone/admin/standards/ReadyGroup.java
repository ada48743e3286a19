package dev.touchstone.admin.standards;

import dev.touchstone.documents.ready.ReadyStandard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ready standards of one industry, as they stand together on the page.
 *
 * @param industry its key, {@code any} for tables that fit every industry
 * @param tables agents before teams before departments
 */
public record ReadyGroup(String industry, List<ReadyStandard> tables) {

    private static final String ANY = "any";

    /** Groups in the order of the tables. */
    static List<ReadyGroup> of(List<ReadyStandard> tables) {
        Map<String, List<ReadyStandard>> byIndustry = tables.stream()
                .collect(Collectors.groupingBy(
                        table -> table.findIndustry().orElse(ANY), LinkedHashMap::new, Collectors.toList()));
        return byIndustry.entrySet().stream()
                .map(entry -> new ReadyGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
