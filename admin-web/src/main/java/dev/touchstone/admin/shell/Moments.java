package dev.touchstone.admin.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How a point in time is written: in the organisation's zone, and with the year only when it is another one. */
@Named("moment")
@RequestScoped
public class Moments {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter ANOTHER_YEAR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    OrganisationDesk organisations;

    @Inject
    InstantSource clock;

    private ZoneId zone = ZoneOffset.UTC;

    @PostConstruct
    void readZone() {
        zone = organisations.find().map(Organisation::zone).orElse(ZoneOffset.UTC);
    }

    /** Such as 11-25 18:00; empty for null. */
    public String of(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime time = instant.atZone(zone);
        boolean thisYear = time.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? THIS_YEAR : ANOTHER_YEAR).format(time);
    }
}
