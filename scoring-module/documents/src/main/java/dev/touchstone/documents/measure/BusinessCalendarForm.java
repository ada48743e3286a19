package dev.touchstone.documents.measure;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.scoring.period.BusinessCalendar;
import dev.touchstone.scoring.period.HourWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** When the organisation is open. */
final class BusinessCalendarForm extends RecordForm<BusinessCalendar> {

    private final Field<SortedMap<DayOfWeek, HourWindow>> week = required(
            "week", new MapForm<>(WindowForms.WEEKDAY, WindowForms.HOURS), calendar -> new TreeMap<>(calendar.week()));
    private final Field<Set<LocalDate>> closed =
            unless(Set.of(), "closed", ListForm.setOf(Texts.DAY), BusinessCalendar::closed);
    private final Field<SortedMap<LocalDate, HourWindow>> exceptions = unless(
            new TreeMap<>(), "exceptions", new MapForm<>(Texts.DAY, WindowForms.HOURS), BusinessCalendar::exceptions);

    BusinessCalendarForm() {
        super("business-calendar", "Opening hours by weekday, days closed, and days with other hours.");
    }

    @Override
    protected BusinessCalendar construct(Values in) {
        return new BusinessCalendar(in.get(week), new TreeSet<>(in.get(closed)), in.get(exceptions));
    }
}
