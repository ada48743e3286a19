package dev.touchstone.admin.whatif;

import dev.touchstone.admin.measurements.PastMonths;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.CoverageDesk;
import dev.touchstone.admin.standards.OpenVersion;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the last full month comes to under the open version as it stands, for the page that sets its cut-offs; nobody is named. */
@Named
@ViewScoped
public class DraftTotals implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    @Inject
    WhatIfDesk desk;

    @Inject
    CoverageDesk coverage;

    @Inject
    Texts texts;

    @Inject
    transient InstantSource clock;

    private final TrialForm form = new TrialForm();
    private transient @Nullable Optional<String> month;
    private transient @Nullable Seen seen;

    private record Seen(
            Standard standard,
            String base,
            @Nullable WhatIfSheet sheet,
            boolean reading,
            @Nullable String problem) {

        boolean answers(Standard other, String otherBase) {
            return standard.equals(other) && base.equals(otherBase);
        }
    }

    private Seen seen() {
        Seen known = seen;
        if (known == null || !known.answers(version.getStandard(), form.getBase())) {
            known = look(known == null ? null : known.sheet());
            seen = known;
        }
        return known;
    }

    /** A picture once drawn stays until there is a newer one. */
    private Seen look(@Nullable WhatIfSheet former) {
        Standard standard = version.getStandard();
        String newest = getMonth();
        if (newest == null) {
            return new Seen(standard, form.getBase(), null, false, null);
        }
        form.choose(List.of(newest), newest);
        form.choose(standard);
        try {
            WhatIfSheet sheet = desk.look(standard, form.question(standard), form.typedBase(), 0)
                    .sheet();
            return new Seen(standard, form.getBase(), sheet == null ? former : sheet, sheet == null, null);
        } catch (Refusal refusal) {
            return new Seen(standard, form.getBase(), former, false, refusal.sentence(texts));
        }
    }

    /** Asks once more for what was still being read. */
    public void again() {
        seen = null;
    }

    /** The picture; null before there is one. */
    public @Nullable WhatIfSheet getSheet() {
        return seen().sheet();
    }

    /** Whether facts are still being read. */
    public boolean isReading() {
        return seen().reading();
    }

    /** Why nothing new is shown; null if it is. */
    public @Nullable String getProblem() {
        return seen().problem();
    }

    /** The last full month with facts, such as {@code 2026-03}; null without any. */
    public @Nullable String getMonth() {
        Optional<String> known = month;
        if (known == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            known = coverage.findDays()
                    .map(days -> PastMonths.listFull(days, today, 1).get(0).toString());
            month = known;
        }
        return known.orElse(null);
    }

    public TrialForm getForm() {
        return form;
    }
}
