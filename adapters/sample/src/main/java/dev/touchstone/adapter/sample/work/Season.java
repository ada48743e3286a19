package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Department;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/** What time of year and day does to the work: two sales campaigns, the evening peak, one outage. */
final class Season {

    private static final int NORMAL = 1000;
    private static final int PEAK_BEGINS = 19;
    private static final int PEAK_ENDS = 21;
    private static final MonthDay OUTAGE = MonthDay.of(9, 9);
    private static final int OUTAGE_BEGINS = 13;
    private static final int OUTAGE_ENDS = 18;

    private Season() {}

    /** How many matters come up, of a thousand on an ordinary day. */
    static int volumePermille(Department department, LocalDate day) {
        if (department == Department.ECOMMERCE) {
            if (isDouble11(day)) {
                return 1800;
            }
            return is618(day) ? 1500 : NORMAL;
        }
        return department == Department.TELECOM && MonthDay.from(day).equals(OUTAGE) ? 2500 : NORMAL;
    }

    /** How long customers wait, of a thousand in an ordinary hour. */
    static int waitPermille(Department department, LocalDateTime time) {
        int permille = isPeak(time) ? 1500 : NORMAL;
        if (department == Department.ECOMMERCE && (isDouble11(time.toLocalDate()) || is618(time.toLocalDate()))) {
            permille = permille * 13 / 10;
        }
        return isOutage(department, time) ? permille * 3 : permille;
    }

    static boolean isPeak(LocalDateTime time) {
        return time.getHour() >= PEAK_BEGINS && time.getHour() < PEAK_ENDS;
    }

    static boolean isOutage(Department department, LocalDateTime time) {
        return department == Department.TELECOM
                && MonthDay.from(time).equals(OUTAGE)
                && time.getHour() >= OUTAGE_BEGINS
                && time.getHour() < OUTAGE_ENDS;
    }

    static Set<String> tags(Department department, LocalDateTime time) {
        Set<String> tags = new TreeSet<>();
        if (department == Department.ECOMMERCE && is618(time.toLocalDate())) {
            tags.add("618");
        }
        if (department == Department.ECOMMERCE && isDouble11(time.toLocalDate())) {
            tags.add("double11");
        }
        if (isOutage(department, time)) {
            tags.add("outage");
        }
        return tags;
    }

    private static boolean is618(LocalDate day) {
        return day.getMonthValue() == 6 && day.getDayOfMonth() <= 20;
    }

    private static boolean isDouble11(LocalDate day) {
        return day.getMonthValue() == 11 && day.getDayOfMonth() <= 12;
    }
}
