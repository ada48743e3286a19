package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.TimeMeasure;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.WaitTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures of time, and lengths of time. */
final class TimeWords {

    private static final long LONG_DAYS = 3;
    private static final int THOUSANDTHS = 3;

    private final Words words;

    TimeWords(Words words) {
        this.words = words;
    }

    List<String> clauses(TimeMeasure measure) {
        List<String> clauses = new ArrayList<>();
        if (measure instanceof FirstResponseTime) {
            clauses.add(words.say(TimePhrase.FIRST_RESPONSE));
        } else if (measure instanceof WaitTime wait) {
            clauses.add(words.say(TimePhrase.WAIT));
            clauses.add(words.say(wait.waiting()));
        } else if (measure instanceof ResolutionTime resolution) {
            clauses.add(words.say(TimePhrase.RESOLUTION, words.say(resolution.from()), words.say(resolution.to())));
        } else if (measure instanceof TalkTime talk) {
            clauses.add(words.say(talk.part()));
        }
        clauses.add(summary(measure.summary()));
        return clauses;
    }

    private String summary(TimeSummary summary) {
        if (summary instanceof TimeSummary.Percentile percentile) {
            return words.say(TimePhrase.PERCENTILE, percentile.percent());
        }
        if (summary instanceof TimeSummary.WithinTarget within) {
            return within(within);
        }
        return words.say(summary instanceof TimeSummary.Median ? TimePhrase.MEDIAN : TimePhrase.MEAN);
    }

    private String within(TimeSummary.WithinTarget within) {
        String all = words.say(TimePhrase.WITHIN, length(within.target()));
        if (within.byChannel().isEmpty()) {
            return all;
        }
        ValueWords values = new ValueWords(words);
        List<String> own = new ArrayList<>();
        within.byChannel()
                .forEach((channel, target) ->
                        own.add(words.say(ValuePhrase.PER_CHANNEL, values.channel(channel), length(target))));
        return words.say(TimePhrase.WITHIN_ON, all, words.list(own));
    }

    /** "48 小时", "7 天", "30 秒". */
    String length(Duration length) {
        if (length.toMillis() % Duration.ofDays(1).toMillis() == 0 && length.toDays() >= LONG_DAYS) {
            return words.say(TimePhrase.DAYS, length.toDays());
        }
        if (length.toMillis() % Duration.ofHours(1).toMillis() == 0 && length.toHours() > 0) {
            return words.say(TimePhrase.HOURS, length.toHours());
        }
        if (length.toMillis() % Duration.ofMinutes(1).toMillis() == 0 && length.toMinutes() > 1) {
            return words.say(TimePhrase.MINUTES, length.toMinutes());
        }
        return words.say(ValuePhrase.SECONDS, NumberText.trimmed(BigDecimal.valueOf(length.toMillis(), THOUSANDTHS)));
    }
}
