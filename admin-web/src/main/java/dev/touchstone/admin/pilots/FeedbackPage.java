package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.Indicator;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people think of a draft that is tried, and the forms to say it. */
@Named
@ViewScoped
public class FeedbackPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> RATINGS = List.of(5, 4, 3, 2, 1);

    @Inject
    FeedbackDesk desk;

    @Inject
    PilotDesk pilots;

    @Inject
    PilotPage page;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private final FeedbackForm form = new FeedbackForm();
    private transient @Nullable FeedbackSheet sheet;

    /** What is said so far. */
    public FeedbackSheet getSheet() {
        if (sheet == null) {
            long reader = me.getAccount().orElseThrow().id();
            sheet = desk.list(
                    page.getId(),
                    me.scope(),
                    reader,
                    Language.of(preferences.getLanguage().getTag()));
        }
        return sheet;
    }

    /** The lines of the draft that is tried. */
    public List<Indicator> getLines() {
        return pilots.find(page.getId(), me.scope()).stream()
                .flatMap(pilot -> pilot.standard().listIndicators().stream())
                .toList();
    }

    /** Keeps the reader's opinion. */
    public @Nullable String say() {
        return notices.unlessRefused(() -> {
            desk.say(
                    page.getId(),
                    me.scope(),
                    me.getAccount().orElseThrow(),
                    form.getLine(),
                    Objects.requireNonNull(form.getRating()),
                    form.getWords());
            notices.done("pilots.said");
            return page.here();
        });
    }

    /** Keeps a survey's figure. */
    public @Nullable String enter() {
        return notices.unlessRefused(() -> {
            desk.enter(
                    page.getId(),
                    me.scope(),
                    me.getName(),
                    Objects.requireNonNull(form.getMean()),
                    Objects.requireNonNull(form.getAnswers()),
                    form.getSource());
            notices.done("pilots.entered");
            return page.here();
        });
    }

    public List<Integer> getRatings() {
        return RATINGS;
    }

    public FeedbackForm getForm() {
        return form;
    }
}
