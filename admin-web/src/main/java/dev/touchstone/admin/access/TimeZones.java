package dev.touchstone.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the first-run page offers to choose from: time zones by offset, and the days on which a month may begin. */
@Named
@ApplicationScoped
public class TimeZones {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    /**
     * A zone.
     *
     * @param id such as Asia/Shanghai
     * @param offset from UTC today, such as +08:00
     */
    public record Choice(String id, String offset) {}

    @Inject
    InstantSource clock;

    public List<Choice> getChoices() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(TimeZones::isRegion)
                .map(ZoneId::of)
                .sorted(Comparator.<ZoneId>comparingInt(zone ->
                                zone.getRules().getOffset(clock.instant()).getTotalSeconds())
                        .thenComparing(ZoneId::getId))
                .map(zone ->
                        new Choice(zone.getId(), OFFSET.format(clock.instant().atZone(zone))))
                .toList();
    }

    /** The server's zone, or Shanghai's when the server keeps UTC. */
    static String preselected() {
        String server = ZoneId.systemDefault().getId();
        return isRegion(server) ? server : "Asia/Shanghai";
    }

    private static boolean isRegion(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && REGIONS.contains(id.substring(0, slash));
    }
}
