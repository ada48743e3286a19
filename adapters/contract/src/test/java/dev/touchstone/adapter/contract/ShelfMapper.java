package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Makes a ticket of a row: key, opened, first response, text; the owner is called after the key. */
final class ShelfMapper {

    private static final int LONGEST_ATTRIBUTE = 1000;

    private final Quirk quirk;

    ShelfMapper(Quirk quirk) {
        this.quirk = quirk;
    }

    Ticket map(String stream, List<String> row) {
        String text = row.get(3).length() > LONGEST_ATTRIBUTE ? row.get(3).substring(0, LONGEST_ATTRIBUTE) : row.get(3);
        String kept = quirk == Quirk.MANGLES_CHINESE
                ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1)
                : text;
        Role role = quirk == Quirk.SWAPS_TWO_FIELDS ? Role.RESOLVER : Role.OWNER;
        return Ticket.builder(new FactKey(stream, row.get(0)), instant(row.get(1)), TicketStatus.OPEN, "open")
                .circumstances(Circumstances.builder()
                        .person(role, new AgentRef("owner of " + row.get(0)))
                        .attribute("text", kept)
                        .build())
                .firstResponse(firstResponse(row.get(2)))
                .build();
    }

    private FirstResponse firstResponse(String cell) {
        if (cell.isEmpty()) {
            return quirk == Quirk.SETS_MISSING_INSTANTS_TO_1970 ? FirstResponse.at(Instant.EPOCH) : null;
        }
        return FirstResponse.at(instant(cell));
    }

    private Instant instant(String local) {
        ZoneId zone = quirk == Quirk.READS_TIMES_IN_THE_ZONE_OF_THE_MACHINE
                ? ZoneId.systemDefault()
                : ZoneId.of("Asia/Shanghai");
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
