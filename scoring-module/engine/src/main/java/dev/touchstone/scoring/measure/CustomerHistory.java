package dev.touchstone.scoring.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is kept of one customer. Order does not matter until it is closed. */
final class CustomerHistory {

    private final List<Visit> visits = new ArrayList<>();
    private final List<Occasion> occasions = new ArrayList<>();

    void add(Visit visit) {
        visits.add(visit);
    }

    void add(Occasion occasion) {
        occasions.add(occasion);
    }

    void merge(CustomerHistory other) {
        visits.addAll(other.visits);
        occasions.addAll(other.occasions);
    }

    List<Occasion> occasions() {
        return occasions;
    }

    void close() {
        Collections.sort(visits);
    }

    /** Whether the customer made contact again in the window (from, from + window]. */
    boolean isRepeated(Occasion occasion, Recurrence recurrence) {
        var last = occasion.from().plus(recurrence.window());
        int low = 0;
        int high = visits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (visits.get(middle).begun().isAfter(occasion.from())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low; i < visits.size() && !visits.get(i).begun().isAfter(last); i++) {
            if (visits.get(i).repeats(occasion.visit(), recurrence)) {
                return true;
            }
        }
        return false;
    }
}
