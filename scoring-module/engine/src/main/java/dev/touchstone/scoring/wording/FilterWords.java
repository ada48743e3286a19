package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.TimeWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which facts are meant: filters, windows of time and exemptions. */
public final class FilterWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public FilterWords(Words words) {
        this.words = words;
    }

    /**
     * A filter.
     *
     * @param filter any
     * @return "渠道为电话，且队列为退换货"
     */
    public String filter(FactFilter filter) {
        if (filter instanceof FactFilter.AllOf all) {
            return all.filters().isEmpty()
                    ? words.say(FilterPhrase.EVERYTHING)
                    : joined(all.filters(), FilterPhrase.AND);
        }
        if (filter instanceof FactFilter.AnyOf any) {
            return any.filters().isEmpty() ? words.say(FilterPhrase.NOTHING) : joined(any.filters(), FilterPhrase.OR);
        }
        if (filter instanceof FactFilter.Not not) {
            return words.say(FilterPhrase.NOT, filter(not.filter()));
        }
        if (filter instanceof FactFilter.Within within) {
            return words.say(FilterPhrase.WITHIN, window(within.window()));
        }
        if (filter instanceof FactFilter.WeekdayIn days) {
            return words.say(FilterPhrase.WEEKDAYS, days(days.days()));
        }
        return ofField(filter);
    }

    /**
     * A channel.
     *
     * @param channel any
     * @return "电话"; its code if it has no name
     */
    public String channel(Channel channel) {
        return new ValueWords(words).channel(channel);
    }

    /**
     * A stretch of time.
     *
     * @param window any
     * @return "每天 19:00–21:00"
     */
    public String window(TimeWindow window) {
        if (window instanceof HourWindow hours) {
            return words.say(FilterPhrase.HOURS, hours);
        }
        if (window instanceof WeeklyWindow weekly) {
            return words.say(FilterPhrase.WEEKLY, days(weekly.days()), weekly.hours());
        }
        if (window instanceof DatedWindow dated) {
            return words.say(FilterPhrase.DATED, minute(dated.from()), minute(dated.until()));
        }
        return words.say(FilterPhrase.CLOSED);
    }

    /**
     * An exemption.
     *
     * @param exemption any
     * @return its name, what it covers and when
     */
    public String exemption(Exemption exemption) {
        String when = exemption.windows().isEmpty()
                ? words.say(SelectionPhrase.ALWAYS)
                : words.list(exemption.windows().stream().map(this::window).toList());
        return words.say(
                FilterPhrase.EXEMPTION, exemption.name().in(words.language()), filter(exemption.filter()), when);
    }

    String kinds(Collection<FactKind> kinds) {
        return words.list(kinds.stream().map(words::say).toList());
    }

    private String ofField(FactFilter filter) {
        if (filter instanceof FactFilter.KindIn kinds) {
            return words.say(FilterPhrase.KINDS, kinds(kinds.kinds()));
        }
        if (filter instanceof FactFilter.ChannelIn channels) {
            return words.say(
                    FilterPhrase.CHANNELS,
                    words.list(channels.channels().stream().map(this::channel).toList()));
        }
        if (filter instanceof FactFilter.TypeIn types) {
            return words.say(FilterPhrase.TYPES, values(types.types()));
        }
        if (filter instanceof FactFilter.Tagged tagged) {
            return words.say(FilterPhrase.TAG, tagged.tag());
        }
        if (filter instanceof FactFilter.PriorityIn priorities) {
            return words.say(FilterPhrase.PRIORITIES, values(priorities.priorities()));
        }
        if (filter instanceof FactFilter.QueueIn queues) {
            return words.say(FilterPhrase.QUEUES, values(queues.queues()));
        }
        if (filter instanceof FactFilter.AttributeIn attribute) {
            return words.say(FilterPhrase.ATTRIBUTE, attribute.name(), values(attribute.values()));
        }
        return words.say(FilterPhrase.EVERYTHING);
    }

    private String joined(List<FactFilter> filters, FilterPhrase between) {
        return String.join(
                words.say(between), filters.stream().map(this::filter).toList());
    }

    private String days(Collection<DayOfWeek> days) {
        return words.list(days.stream().map(words::say).toList());
    }

    private String values(Collection<String> values) {
        return words.list(List.copyOf(values));
    }

    private static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
