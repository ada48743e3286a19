package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Which facts are meant, as data. A field that the source does not provide matches no value. Words are compared letter by letter.
 */
public sealed interface FactFilter {

    /** No restriction. */
    FactFilter EVERYTHING = new Everything();

    /**
     * Whether a fact is meant.
     *
     * @param fact the fact
     * @param anchor the instant that dates it, for windows and weekdays
     * @param zone the organisation's zone
     * @return true if it is
     */
    boolean matches(ServiceFact fact, Instant anchor, ZoneId zone);

    /** Every fact. */
    record Everything() implements FactFilter {
        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return true;
        }
    }

    /**
     * Facts of some kinds.
     *
     * @param kinds which
     */
    record KindIn(Set<FactKind> kinds) implements FactFilter {
        /** Copies. */
        public KindIn {
            kinds = InOrder.copyOf(kinds);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return kinds.contains(fact.kind());
        }
    }

    /**
     * Facts of some channels.
     *
     * @param channels which
     */
    record ChannelIn(Set<Channel> channels) implements FactFilter {
        /** Copies. */
        public ChannelIn {
            channels = InOrder.copyOf(channels);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return channels.contains(fact.circumstances().channel());
        }
    }

    /**
     * Facts of some of the source's types or categories.
     *
     * @param types the source's words
     */
    record TypeIn(Set<String> types) implements FactFilter {
        /** Copies. */
        public TypeIn {
            types = InOrder.copyOf(types);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            String type = fact.circumstances().type();
            return type != null && types.contains(type);
        }
    }

    /**
     * Facts with a tag.
     *
     * @param tag the label
     */
    record Tagged(String tag) implements FactFilter {
        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return fact.circumstances().tags().contains(tag);
        }
    }

    /**
     * Facts of some priorities.
     *
     * @param priorities the source's words
     */
    record PriorityIn(Set<String> priorities) implements FactFilter {
        /** Copies. */
        public PriorityIn {
            priorities = InOrder.copyOf(priorities);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            String priority = fact.circumstances().priority();
            return priority != null && priorities.contains(priority);
        }
    }

    /**
     * Facts of some queues, skills or groups.
     *
     * @param queues the source's words
     */
    record QueueIn(Set<String> queues) implements FactFilter {
        /** Copies. */
        public QueueIn {
            queues = InOrder.copyOf(queues);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            String queue = fact.circumstances().queue();
            return queue != null && queues.contains(queue);
        }
    }

    /**
     * Facts whose attribute has one of some values.
     *
     * @param name the attribute
     * @param values the values, as the source writes them
     */
    record AttributeIn(String name, Set<String> values) implements FactFilter {
        /** Copies. */
        public AttributeIn {
            values = InOrder.copyOf(values);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            String value = fact.circumstances().attributes().get(name);
            return value != null && values.contains(value);
        }
    }

    /**
     * Facts whose anchor lies in a window.
     *
     * @param window such as 19:00–21:00, which may cross midnight
     */
    record Within(TimeWindow window) implements FactFilter {
        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return window.contains(anchor, zone);
        }
    }

    /**
     * Facts whose anchor lies on some weekdays.
     *
     * @param days which
     */
    record WeekdayIn(Set<DayOfWeek> days) implements FactFilter {
        /** Copies. */
        public WeekdayIn {
            days = InOrder.copyOf(days);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return days.contains(anchor.atZone(zone).getDayOfWeek());
        }
    }

    /**
     * Facts that another filter does not mean.
     *
     * @param filter the other
     */
    record Not(FactFilter filter) implements FactFilter {
        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return !filter.matches(fact, anchor, zone);
        }
    }

    /**
     * Facts that all of some filters mean; every fact if there is none.
     *
     * @param filters the parts
     */
    record AllOf(List<FactFilter> filters) implements FactFilter {
        /** Copies. */
        public AllOf {
            filters = List.copyOf(filters);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return filters.stream().allMatch(filter -> filter.matches(fact, anchor, zone));
        }
    }

    /**
     * Facts that at least one of some filters means; no fact if there is none.
     *
     * @param filters the parts
     */
    record AnyOf(List<FactFilter> filters) implements FactFilter {
        /** Copies. */
        public AnyOf {
            filters = List.copyOf(filters);
        }

        @Override
        public boolean matches(ServiceFact fact, Instant anchor, ZoneId zone) {
            return filters.stream().anyMatch(filter -> filter.matches(fact, anchor, zone));
        }
    }
}
