package dev.touchstone.plugin.fact;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of fact may carry.
 *
 * @param people who did what; several people in one role are shared work; a missing role is "not provided"
 * @param channel {@link Channel#UNKNOWN} if the source does not tell
 * @param type the source's own type or category; null if not provided
 * @param tags labels, at most 64
 * @param priority the source's own priority; null if not provided
 * @param queue queue, skill or group; null if not provided
 * @param attributes further fields worth filtering by: at most 64, values at most 1,000 characters
 * @param customer null if anonymous or not provided
 * @param sourceVersion the source's version or change stamp; null if it has none
 * @param link where the record can be opened in the CRM; http or https; null if there is no such place
 */
public record Circumstances(
        Map<Role, List<AgentRef>> people,
        Channel channel,
        @Nullable String type,
        SortedSet<String> tags,
        @Nullable String priority,
        @Nullable String queue,
        Map<String, String> attributes,
        @Nullable CustomerRef customer,
        @Nullable String sourceVersion,
        @Nullable URI link) {

    private static final int MOST_LABELS = 64;
    private static final int LONGEST_ATTRIBUTE = 1000;
    private static final Circumstances NONE = new Builder().build();

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too many tags or attributes, one is too long, or the link is not http(s)
     */
    public Circumstances {
        Map<Role, List<AgentRef>> byRole = new EnumMap<>(Role.class);
        people.forEach((role, agents) -> {
            if (!agents.isEmpty()) {
                byRole.put(role, List.copyOf(new LinkedHashSet<>(agents)));
            }
        });
        people = Collections.unmodifiableMap(byRole);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        if (tags.size() > MOST_LABELS || attributes.size() > MOST_LABELS) {
            throw new IllegalArgumentException("A fact carries at most " + MOST_LABELS
                    + " tags and as many attributes; this one has " + tags.size() + " and " + attributes.size());
        }
        attributes.forEach((name, value) -> {
            if (value.length() > LONGEST_ATTRIBUTE) {
                throw new IllegalArgumentException("Attribute " + name + " has " + value.length()
                        + " characters; at most " + LONGEST_ATTRIBUTE + " are kept: shorten it or leave it out");
            }
        });
        if (link != null && !"https".equals(link.getScheme()) && !"http".equals(link.getScheme())) {
            throw new IllegalArgumentException(
                    "Link must begin with http:// or https://, not " + link.getScheme() + ":");
        }
    }

    /**
     * Nothing provided at all.
     *
     * @return empty circumstances, channel unknown
     */
    public static Circumstances none() {
        return NONE;
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing provided
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The people in a role.
     *
     * @param role which
     * @return empty if the source does not tell
     */
    public List<AgentRef> listPeople(Role role) {
        return people.getOrDefault(role, List.of());
    }

    /**
     * The customer, if known.
     *
     * @return empty if anonymous or not provided
     */
    public Optional<CustomerRef> findCustomer() {
        return Optional.ofNullable(customer);
    }

    /**
     * The same with another reference to the customer.
     *
     * @param other null for anonymous
     * @return the circumstances
     */
    public Circumstances withCustomer(@Nullable CustomerRef other) {
        return new Circumstances(people, channel, type, tags, priority, queue, attributes, other, sourceVersion, link);
    }

    /** Collects the circumstances of a fact. Every method returns the builder; null means "not provided". */
    public static final class Builder {
        private final Map<Role, List<AgentRef>> people = new EnumMap<>(Role.class);
        private final Set<String> tags = new TreeSet<>();
        private final Map<String, String> attributes = new TreeMap<>();
        private Channel channel = Channel.UNKNOWN;
        private @Nullable String type;
        private @Nullable String priority;
        private @Nullable String queue;
        private @Nullable CustomerRef customer;
        private @Nullable String sourceVersion;
        private @Nullable URI link;

        private Builder() {}

        /**
         * Adds a person in a role.
         *
         * @param role what they did
         * @param agent who; null adds nobody
         * @return this builder
         */
        public Builder person(Role role, @Nullable AgentRef agent) {
            if (agent != null) {
                people.computeIfAbsent(role, r -> new ArrayList<>()).add(agent);
            }
            return this;
        }

        /**
         * Sets the channel.
         *
         * @param value the channel
         * @return this builder
         */
        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        /**
         * Sets the type.
         *
         * @param value the source's own type or category
         * @return this builder
         */
        public Builder type(@Nullable String value) {
            type = value;
            return this;
        }

        /**
         * Adds a tag.
         *
         * @param value a label
         * @return this builder
         */
        public Builder tag(String value) {
            tags.add(value);
            return this;
        }

        /**
         * Sets the priority.
         *
         * @param value the source's own priority
         * @return this builder
         */
        public Builder priority(@Nullable String value) {
            priority = value;
            return this;
        }

        /**
         * Sets the queue.
         *
         * @param value queue, skill or group
         * @return this builder
         */
        public Builder queue(@Nullable String value) {
            queue = value;
            return this;
        }

        /**
         * Adds a further field.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder attribute(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        /**
         * Sets the customer.
         *
         * @param value an opaque reference
         * @return this builder
         */
        public Builder customer(@Nullable CustomerRef value) {
            customer = value;
            return this;
        }

        /**
         * Sets the source's version.
         *
         * @param value its version or change stamp
         * @return this builder
         */
        public Builder sourceVersion(@Nullable String value) {
            sourceVersion = value;
            return this;
        }

        /**
         * Sets the link into the CRM.
         *
         * @param value an http or https address
         * @return this builder
         */
        public Builder link(@Nullable URI value) {
            link = value;
            return this;
        }

        /**
         * Builds.
         *
         * @return the circumstances
         * @throws IllegalArgumentException as the record's constructor says
         */
        public Circumstances build() {
            return new Circumstances(
                    people,
                    channel,
                    type,
                    new TreeSet<>(tags),
                    priority,
                    queue,
                    attributes,
                    customer,
                    sourceVersion,
                    link);
        }
    }
}
