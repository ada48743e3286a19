package dev.touchstone.admin.storage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The console's beans in one transaction, put together as a server would, but without anything around their calls. What only a server has,
 * such as its threads and events, is absent.
 */
public final class TestBeans {

    private static final String CONSOLE = "dev.touchstone.admin.";

    private final List<Object> beans = new ArrayList<>();

    /**
     * No bean yet.
     *
     * @param entities the transaction's
     * @param given instead of beans of their types
     */
    public TestBeans(EntityManager entities, Object... given) {
        beans.add(entities);
        beans.addAll(Arrays.asList(given));
    }

    /** The bean of a type, made when it is asked for the first time. */
    public <T> T get(Class<T> type) {
        Object found = find(type);
        if (found == null) {
            throw new IllegalArgumentException("There is no bean of " + type + ": give one to the constructor");
        }
        return type.cast(found);
    }

    private @Nullable Object find(Class<?> type) {
        for (Object bean : beans) {
            if (type.isInstance(bean)) {
                return bean;
            }
        }
        boolean made = type.getName().startsWith(CONSOLE) && !Modifier.isAbstract(type.getModifiers());
        return made ? make(type) : null;
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructorOf(type);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::find)
                    .toArray());
            beans.add(bean);
            for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
                inject(bean, each);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No bean of " + type + " can be made", e);
        }
    }

    private void inject(Object bean, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                field.set(bean, find(field.getType()));
            }
        }
    }

    private static Constructor<?> constructorOf(Class<?> type) throws NoSuchMethodException {
        Constructor<?> found = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> each.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElse(null);
        Constructor<?> constructor = found == null ? type.getDeclaredConstructor() : found;
        ((AccessibleObject) constructor).setAccessible(true);
        return constructor;
    }
}
