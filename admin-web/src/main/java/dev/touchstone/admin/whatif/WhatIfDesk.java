package dev.touchstone.admin.whatif;

import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.whatif.Sensitivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tries a table on past periods, and takes over what was found into a draft. */
@ApplicationScoped
@Transactional
public class WhatIfDesk {

    @Inject
    GroundDesk grounds;

    @Inject
    StandardDesk standards;

    @Inject
    PeriodWords periods;

    @Inject
    Preferences preferences;

    @Inject
    AuditTrail trail;

    @Inject
    Texts texts;

    /**
     * What a table would do; nothing is saved.
     *
     * @param draft the table
     * @param question whom it is tried on
     * @param base bonus of a coefficient of 1; null to show coefficients
     * @param most how many of those who change are shown
     * @throws Refusal if a period cannot be measured any more
     */
    Look look(Standard draft, Question question, @Nullable BigDecimal base, int most) {
        Progress progress = grounds.gather(draft, question);
        Ground ground = progress.ground();
        if (ground == null) {
            return new Look(null, progress.ready(), progress.periods(), 0);
        }
        long started = System.nanoTime();
        Impact impact = new Impact(ground.before(), ground.after(draft), draft.grades());
        WhatIfSheet sheet = new SheetWords(ground, draft, impact, base, language(), texts, periods)
                .sheet(ground.gradesInForce(), most);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        return new Look(sheet, progress.ready(), progress.periods(), took);
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    /** How many grades hang on a point of each weight; nothing while facts are still being read. */
    List<Sensitivity> listSensitivities(Standard draft, Question question) {
        Ground ground = grounds.gather(draft, question).ground();
        return ground == null ? List.of() : Sensitivity.of(draft, ground::after);
    }

    /** Writes down who looks at whose results. */
    void looked(VersionRow version, Question question) {
        trail.record(act(AuditAction.WHAT_IF_VIEWED, version, question));
    }

    /** Who is looked at by which version, as it is written down. */
    static Act act(AuditAction action, VersionRow version, Question question) {
        List<Period> periods = question.periods();
        return Act.of(action, AuditSubject.Kind.STANDARD_VERSION, version.id())
                .with(AuditField.STANDARD, version.standard().version().standard())
                .with(AuditField.VERSION, version.standard().version().version())
                .with(AuditField.FROM, periods.get(0))
                .with(AuditField.UNTIL, periods.get(periods.size() - 1));
    }

    /**
     * Takes a tried table over: into the draft it comes from, or into a new draft if that is published.
     *
     * @param from the version that was tried
     * @param tried the table as it was tried
     * @param newName the new draft's version, where one is begun
     * @return the draft
     */
    public VersionRow take(VersionRow from, Standard tried, String newName, String by) {
        if (from.state() == VersionState.DRAFT) {
            return standards.save(from.id(), tried, from.digest(), by);
        }
        VersionRow begun = standards.draftFrom(from.id(), newName, by);
        return standards.save(begun.id(), tried.withVersion(begun.standard().version()), begun.digest(), by);
    }
}
