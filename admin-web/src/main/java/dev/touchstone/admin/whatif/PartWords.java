package dev.touchstone.admin.whatif;

import dev.touchstone.admin.scorecards.PeriodWords;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.whatif.GroupShift;
import dev.touchstone.scoring.whatif.Impact;
import dev.touchstone.scoring.wording.FilterWords;
import dev.touchstone.scoring.wording.Words;

/** Whether parts of the people are treated alike, as rows. */
final class PartWords {

    private final Impact impact;
    private final Language language;
    private final Texts texts;
    private final PeriodWords periods;

    PartWords(Impact impact, Language language, Texts texts, PeriodWords periods) {
        this.impact = impact;
        this.language = language;
        this.texts = texts;
        this.periods = periods;
    }

    WhatIfSheet.Cut cut(Part part) {
        return new WhatIfSheet.Cut(
                texts.of("whatif.cut." + part.by()),
                impact.by(part.keys()::get).entrySet().stream()
                        .map(each -> group(label(part.by(), each.getKey()), each.getValue()))
                        .toList());
    }

    private String label(Part.By by, String key) {
        if (key.isEmpty()) {
            return texts.of("whatif.unknown");
        }
        return switch (by) {
            case UNIT, SHIFT -> key;
            case TENURE -> texts.of("whatif.tenure." + Subjects.Tenure.values()[Integer.parseInt(key)]);
            case CHANNEL -> new FilterWords(Words.in(language)).channel(new Channel(key));
            case PERIOD -> periods.of(Period.parse(key));
        };
    }

    private static WhatIfSheet.Group group(String label, GroupShift shift) {
        Fraction before = shift.meanBefore();
        Fraction after = shift.meanAfter();
        return new WhatIfSheet.Group(
                label,
                shift.size(),
                before == null ? "" : Printed.number(before),
                after == null ? "" : Printed.number(after),
                before == null || after == null ? "" : Printed.signed(after.minus(before)),
                shift.up(),
                shift.down());
    }
}
