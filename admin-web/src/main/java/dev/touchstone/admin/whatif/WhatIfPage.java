package dev.touchstone.admin.whatif;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.imports.TouchedDays;
import dev.touchstone.admin.measurements.PastMonths;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.CoverageDesk;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.whatif.Sensitivity;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version tried on past periods: cut-offs are moved, and whom that moves is seen at once. */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;
    private static final int MONTHS = 24;

    @Inject
    WhatIfDesk desk;

    @Inject
    StandardDesk standards;

    @Inject
    CoverageDesk coverage;

    @Inject
    SignedIn me;

    @Inject
    Texts texts;

    @Inject
    transient InstantSource clock;

    private long id;
    private String newName = "";
    private List<String> months = List.of();
    private final TrialForm form = new TrialForm();
    private final Trial trial = new Trial();
    private @Nullable String problem;
    private transient @Nullable VersionRow row;
    private transient @Nullable Look look;
    private transient @Nullable List<Sensitivity> sensitivities;

    /** Chooses a version and the last full month where none is named, and looks. */
    public void open() {
        if (id == 0) {
            id = standards.list().stream().map(VersionRow::id).findFirst().orElse(0L);
        }
        if (id == 0) {
            return;
        }
        Optional<TouchedDays> days = coverage.findDays();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        months = days.map(known -> names(PastMonths.list(known, today, MONTHS))).orElseGet(List::of);
        days.map(known -> PastMonths.listFull(known, today, 1).get(0).toString())
                .ifPresent(newest -> form.choose(months, newest));
        form.choose(getStandard());
        newName = getStandard().version().version() + "+";
        trial.reset(getStandard());
        look();
    }

    /** Scores again with what was typed. */
    public void look() {
        problem = null;
        if (months.isEmpty()) {
            return;
        }
        try {
            Standard tried = trial.applied(getStandard());
            Question question = form.question(tried);
            boolean seen = getSheet() != null;
            look = desk.look(tried, question, form.typedBase(), SHOWN);
            if (!seen && getSheet() != null) {
                desk.looked(getRow(), question);
            }
            sensitivities = null;
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        }
    }

    /** Another version was chosen. */
    public void choose() {
        row = null;
        look = null;
        form.choose(getStandard());
        newName = getStandard().version().version() + "+";
        restore();
    }

    /** A weight was typed or moved. */
    public void weighed(String indicator) {
        try {
            trial.weigh(indicator);
            look();
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        }
    }

    /** Locks a weight, or unlocks it. */
    public void toggleLock(String indicator) {
        trial.toggleLock(indicator);
    }

    /** Counts how many grades hang on each weight. */
    public void weighSensitivity() {
        Standard tried = trial.applied(getStandard());
        sensitivities = desk.listSensitivities(tried, form.question(tried));
    }

    /** Back to the version as it is. */
    public void restore() {
        trial.reset(getStandard());
        look();
    }

    /** Takes what was tried into a draft and goes there. */
    public @Nullable String take() {
        try {
            VersionRow taken = desk.take(getRow(), trial.applied(getStandard()), newName.strip(), me.getName());
            return "/standards/grades?faces-redirect=true&id=" + taken.id();
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
            return null;
        }
    }

    public VersionRow getRow() {
        VersionRow known = row;
        if (known == null) {
            known = standards.find(id).orElseThrow(NothingHere::new);
            row = known;
        }
        return known;
    }

    public Standard getStandard() {
        return getRow().standard();
    }

    /** All versions that can be tried. */
    public List<VersionRow> getVersions() {
        return standards.list();
    }

    public Trial getTrial() {
        return trial;
    }

    /** What it would do; null while facts are being read, or if nothing can be tried. */
    public @Nullable WhatIfSheet getSheet() {
        return Optional.ofNullable(look).map(Look::sheet).orElse(null);
    }

    /** How many grades hang on each weight; null unless asked since the last change. */
    public @Nullable List<Sensitivity> getSensitivities() {
        return sensitivities;
    }

    /** How far reading is; null before anything was asked. */
    public @Nullable Look getLook() {
        return look;
    }

    /** Why nothing new is shown; null if it is. */
    public @Nullable String getProblem() {
        return problem;
    }

    public List<String> getMonths() {
        return months;
    }

    /** Whom the standard assesses, agents first. */
    public List<Subject.Kind> getKinds() {
        return TrialForm.kindsOf(getStandard());
    }

    public Period.Kind[] getSpans() {
        return new Period.Kind[] {Period.Kind.MONTH, Period.Kind.QUARTER, Period.Kind.YEAR};
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private static List<String> names(List<Period> periods) {
        return periods.stream().map(Period::toString).toList();
    }

    public TrialForm getForm() {
        return form;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(@Nullable String newName) {
        this.newName = Objects.requireNonNullElse(newName, "");
    }
}
