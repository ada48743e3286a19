package dev.touchstone.admin.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages write {@code #{line.points}} for a component of a record. Expression Language 5 knows beans only; version 6
 * brings this itself, and then this class goes.
 */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return resolved(context, base, property, accessor -> read(accessor, base));
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return resolved(context, base, property, Method::getReturnType);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        resolved(context, base, property, accessor -> {
            throw new PropertyNotWritableException("A record is read only: " + accessor);
        });
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return Boolean.TRUE.equals(resolved(context, base, property, accessor -> true));
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    private static <T> @Nullable T resolved(
            ELContext context, @Nullable Object base, @Nullable Object property, Function<Method, @Nullable T> use) {
        if (!(base instanceof Record row) || !(property instanceof String name)) {
            return null;
        }
        Method accessor = ACCESSORS.get(row.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return use.apply(accessor);
    }

    private static @Nullable Object read(Method accessor, @Nullable Object row) {
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException e) {
            throw new PropertyNotFoundException(
                    "The record " + accessor.getDeclaringClass().getName() + " must be public to be shown in a page.",
                    e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }
}
