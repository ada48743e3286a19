package dev.touchstone.adapter.sample.company;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the list of generated people that lies beside this class. */
final class StaffFile {

    private static final String FILE = "staff.csv";
    private static final int WRITTEN_FOR = 2026;
    private static final String MARK = "（样例）";

    private StaffFile() {}

    static List<Employee> read(int year) {
        try (InputStream file = Objects.requireNonNull(StaffFile.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> employee(line.split(";", -1), year - WRITTEN_FOR))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Employee employee(String[] field, int years) {
        LocalDate since = LocalDate.parse(field[3]).plusYears(years);
        LocalDate leaves = field[4].isEmpty() ? null : LocalDate.parse(field[4]).plusYears(years);
        return new Employee(
                field[0],
                field[1] + MARK,
                Shift.valueOf(field[2]),
                since,
                leaves,
                postings(field[5].split(" ", -1), since, leaves, years));
    }

    private static List<Posting> postings(String[] steps, LocalDate since, @Nullable LocalDate leaves, int years) {
        List<Posting> postings = new ArrayList<>();
        LocalDate until = leaves;
        for (int i = steps.length - 1; i >= 0; i--) {
            String[] step = steps[i].split("@", -1);
            LocalDate from = step.length == 1 ? since : LocalDate.parse(step[1]).plusYears(years);
            postings.add(0, new Posting(step[0], from, until));
            until = from;
        }
        return postings;
    }
}
