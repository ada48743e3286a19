package dev.touchstone.admin.sheets;

import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.sheet.book.SheetBook;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.book.UnreadableSheetException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens companies' sheets and makes drafts of them. */
@ApplicationScoped
public class CompanySheetDesk {

    private static final String KEY = "company-sheet";

    @Inject
    StandardDesk standards;

    @Inject
    OrganisationDesk organisation;

    @Inject
    InstantSource clock;

    /** The visible sheets of a workbook; refused if it cannot be read. */
    public List<SheetTable> open(byte[] file) {
        try {
            return SheetBook.read(file);
        } catch (UnreadableSheetException unreadable) {
            throw new Refusal(
                    "sheets.unreadable." + unreadable.reason(),
                    unreadable.details().toArray());
        }
    }

    /** The version that the next draft from a sheet gets: of a standard of its own, from the first of next month. */
    public StandardVersion nextVersion() {
        Set<String> taken = standards.list().stream()
                .map(row -> row.standard().version().standard())
                .collect(Collectors.toSet());
        String key = IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> number == 1 ? KEY : KEY + "-" + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        return new StandardVersion(
                key, "1", YearMonth.from(today()).plusMonths(1).atDay(1), null);
    }

    /** Begins the draft. */
    public VersionRow draft(Standard standard, String by) {
        return standards.draft(standard, by);
    }

    /** The month a filled-in sheet is taken to be about: the last one that is over. */
    public Period lastMonth() {
        return Period.of(YearMonth.from(today()).minusMonths(1));
    }

    /** Today where the organisation is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}
