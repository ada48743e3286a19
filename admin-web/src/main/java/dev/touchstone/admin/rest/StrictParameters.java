package dev.touchstone.admin.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers, days and choices in an address. Without it a call with {@code ?limit=many} would be told that there is no such
 * address; with it, that a whole number is wanted. A number within the path stays as it is: there, something else names nothing.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> WHOLE_NUMBERS =
            Map.of(int.class, Integer::valueOf, Integer.class, Integer::valueOf, Long.class, Long::valueOf);

    @Override
    @SuppressWarnings("unchecked") // each branch reads the type that was asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(each -> ((QueryParam) each).value())
                .findFirst();
        if (name.isEmpty()) {
            return null;
        }
        Function<String, Object> number = WHOLE_NUMBERS.get(type);
        if (number != null) {
            return (ParamConverter<T>) new Reading(name.get(), number, "rest.wholeNumber", "");
        }
        if (type == Boolean.class) {
            Map<String, Object> switches = Map.of("true", true, "false", false);
            return (ParamConverter<T>)
                    new Reading(name.get(), text -> chosen(switches, text), "rest.choice", "true, false");
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Reading(name.get(), StrictParameters::day, "rest.day", "");
        }
        if (type.isEnum()) {
            Map<String, Object> choices = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), Function.identity()));
            String all = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .collect(Collectors.joining(", "));
            return (ParamConverter<T>) new Reading(name.get(), text -> chosen(choices, text), "rest.choice", all);
        }
        return null;
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(text, noDay);
        }
    }

    private static Object chosen(Map<String, Object> choices, String text) {
        Object chosen = choices.get(text);
        if (chosen == null) {
            throw new IllegalArgumentException(text);
        }
        return chosen;
    }

    private record Reading(String name, Function<String, Object> read, String textKey, String choices)
            implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException other) {
                throw new InvalidParameter(name, text, textKey, choices);
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
