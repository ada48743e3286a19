package dev.touchstone.admin.standards.draft;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.FactFilter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a single condition of a filter asks for, and how its values are typed. */
public enum ConditionKind {
    /** Which kinds of facts. */
    KINDS {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.KindIn in ? Optional.of(names(in.kinds(), FactKind::name)) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.KindIn(constants(form, FactKind.values()));
        }
    },
    /** Which channels. */
    CHANNELS {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.ChannelIn in ? Optional.of(names(in.channels(), Channel::code)) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.ChannelIn(form.values().stream()
                    .map(code -> new ChannelForm(code, null).toChannel())
                    .collect(Collectors.toSet()));
        }
    },
    /** Which types. */
    TYPES {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.TypeIn in ? Optional.of(Typed.text(in.types())) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.TypeIn(form.values());
        }
    },
    /** Which tag. */
    TAG {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.Tagged tagged ? Optional.of(tagged.tag()) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.Tagged(Typed.words(form.getValues(), "standards.values"));
        }
    },
    /** Which priorities. */
    PRIORITIES {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.PriorityIn in ? Optional.of(Typed.text(in.priorities())) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.PriorityIn(form.values());
        }
    },
    /** Which queues. */
    QUEUES {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.QueueIn in ? Optional.of(Typed.text(in.queues())) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.QueueIn(form.values());
        }
    },
    /** Which values of a named attribute. */
    ATTRIBUTE {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.AttributeIn in ? Optional.of(Typed.text(in.values())) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.AttributeIn(Typed.words(form.getAttribute(), "standards.attribute"), form.values());
        }
    },
    /** Which days of the week. */
    WEEKDAYS {
        @Override
        Optional<String> find(FactFilter filter) {
            return filter instanceof FactFilter.WeekdayIn in ? Optional.of(names(in.days(), DayOfWeek::name)) : NONE;
        }

        @Override
        FactFilter read(ConditionForm form) {
            return new FactFilter.WeekdayIn(constants(form, DayOfWeek.values()));
        }
    };

    private static final Optional<String> NONE = Optional.empty();

    /** The values of a filter as they are typed, if it is of this kind. */
    abstract Optional<String> find(FactFilter filter);

    abstract FactFilter read(ConditionForm form);

    private static <T> String names(Collection<T> values, Function<T, String> name) {
        return Typed.text(values.stream()
                .map(value -> name.apply(value).toLowerCase(Locale.ROOT))
                .toList());
    }

    private static <E extends Enum<E>> Set<E> constants(ConditionForm form, E[] all) {
        return form.values().stream()
                .map(word -> Arrays.stream(all)
                        .filter(each -> each.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new Unfit(
                                "standards.unfit.oneOf",
                                "standards.values",
                                word,
                                Arrays.stream(all)
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }
}
