package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.period.TimeWindow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is excluded by name: which facts, and when. */
public class ExemptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final NameForm name;
    private final FilterForm filter;
    private final List<WindowForm> windows = new ArrayList<>();

    /** A new one: everything in a peak window. */
    ExemptionForm() {
        key = null;
        name = new NameForm();
        filter = new FilterForm(FactFilter.EVERYTHING);
        windows.add(new WindowForm());
    }

    ExemptionForm(Exemption exemption) {
        key = exemption.key();
        name = new NameForm(exemption.name());
        filter = new FilterForm(exemption.filter());
        for (int i = 0; i < exemption.windows().size(); i++) {
            windows.add(new WindowForm(exemption.windows().get(i), i));
        }
    }

    Exemption toExemption(List<Exemption> before, Keys keys) {
        Exemption known = before.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null);
        List<TimeWindow> knownWindows = known == null ? List.of() : known.windows();
        return new Exemption(
                keys.of(key),
                name.toText("standards.exemptionName"),
                filter.toFilter(known == null ? FactFilter.EVERYTHING : known.filter()),
                windows.stream().map(window -> window.toWindow(knownWindows)).toList());
    }

    /** Adds a stretch of time. */
    public void addWindow() {
        windows.add(new WindowForm());
    }

    /** Takes a stretch of time away; without any the exemption holds at all times. */
    public void removeWindow(WindowForm window) {
        windows.remove(window);
    }

    @Nullable String key() {
        return key;
    }

    public NameForm getName() {
        return name;
    }

    public FilterForm getFilter() {
        return filter;
    }

    public List<WindowForm> getWindows() {
        return windows;
    }
}
