package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.scoring.period.Period;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks for the scorecards of days of one's own choice. */
@Named
@ViewScoped
public class CustomPeriodPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CustomPeriods custom;

    @Inject
    ScorecardDesk desk;

    @Inject
    ScorecardsPage list;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable LocalDate from;
    private @Nullable LocalDate last;

    /** Whether the reader may ask: whoever is assessed meets what was confirmed, and asks for nothing. */
    public boolean isOpen() {
        return !(me.scope() instanceof DataScope.Own) && list.getStandard() != null;
    }

    /** Asks, and goes to the list. */
    public @Nullable String ask() {
        String standard = Objects.requireNonNull(list.getStandard());
        return notices.unlessRefused(() -> {
            Period period = custom.ask(standard, Objects.requireNonNull(from), Objects.requireNonNull(last));
            return "/scorecards/scorecards?faces-redirect=true&standard="
                    + URLEncoder.encode(standard, StandardCharsets.UTF_8) + "&period="
                    + URLEncoder.encode(period.toString(), StandardCharsets.UTF_8);
        });
    }

    /** Custom periods with results that the reader may see, newest first. */
    public List<Period> getKnown() {
        return desk.listPeriods(Objects.requireNonNull(list.getStandard()), me.scope()).stream()
                .filter(period -> period.kind() == Period.Kind.SPAN)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
