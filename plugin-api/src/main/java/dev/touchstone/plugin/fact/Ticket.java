package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case, incident or request with a life of its own.
 *
 * @param key stream and key, kept for life
 * @param circumstances people, channel, customer and the like
 * @param opened when it was opened
 * @param status normalised state
 * @param rawStatus the source's own word for the state
 * @param firstResponse the first human response; null if there was none or it is not provided
 * @param firstClosed first resolution or close; null if never or not provided
 * @param lastClosed last resolution or close so far; null if open or not provided
 * @param reopens how often it was reopened, at least 0; null if not provided
 * @param contacts how many times the customer had to make contact, at least 0; null if not provided
 * @param transfers how often it was passed on, at least 0; null if not provided
 * @param slaMet whether the agreed time was kept; null if there was none or it is not provided
 * @param complaint whether it is a complaint; null if not provided
 * @param firstContact whether it was resolved at the first contact, as the source decided; null if not provided
 * @param owners owner history, oldest first; empty if not provided
 */
public record Ticket(
        FactKey key,
        Circumstances circumstances,
        Instant opened,
        TicketStatus status,
        String rawStatus,
        @Nullable FirstResponse firstResponse,
        @Nullable Instant firstClosed,
        @Nullable Instant lastClosed,
        @Nullable Integer reopens,
        @Nullable Integer contacts,
        @Nullable Integer transfers,
        @Nullable Boolean slaMet,
        @Nullable Boolean complaint,
        @Nullable Boolean firstContact,
        List<Ownership> owners)
        implements ServiceFact {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a count is negative, the last close lies before the first, or the owner history is out of order
     */
    public Ticket {
        owners = List.copyOf(owners);
        Counts.require(key, "reopens", reopens);
        Counts.require(key, "contacts", contacts);
        Counts.require(key, "transfers", transfers);
        if (firstClosed != null && lastClosed != null && lastClosed.isBefore(firstClosed)) {
            throw new IllegalArgumentException(key + ": last closed " + lastClosed + " lies before first closed "
                    + firstClosed + "\nMaybe the two columns are mapped the wrong way round");
        }
        for (int i = 1; i < owners.size(); i++) {
            if (owners.get(i).from().isBefore(owners.get(i - 1).from())) {
                throw new IllegalArgumentException(key + ": the owner history is not in order at entry " + (i + 1));
            }
        }
    }

    /**
     * Starts building.
     *
     * @param key stream and key, kept for life
     * @param opened when it was opened
     * @param status normalised state
     * @param rawStatus the source's own word for the state
     * @return a builder with everything else not provided
     */
    public static Builder builder(FactKey key, Instant opened, TicketStatus status, String rawStatus) {
        return new Builder(key, opened, status, rawStatus);
    }

    @Override
    public Ticket withCircumstances(Circumstances other) {
        return new Ticket(
                key,
                other,
                opened,
                status,
                rawStatus,
                firstResponse,
                firstClosed,
                lastClosed,
                reopens,
                contacts,
                transfers,
                slaMet,
                complaint,
                firstContact,
                owners);
    }

    @Override
    public FactKind kind() {
        return FactKind.TICKET;
    }

    /**
     * Who owned it at an instant.
     *
     * @param instant when
     * @return empty if the history does not reach back so far, or nobody owned it then
     */
    public Optional<AgentRef> findOwnerAt(Instant instant) {
        AgentRef owner = null;
        for (Ownership ownership : owners) {
            if (ownership.from().isAfter(instant)) {
                break;
            }
            owner = ownership.agent();
        }
        return Optional.ofNullable(owner);
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        switch (anchor) {
            case OPENED:
            case STARTED:
                return Optional.of(opened);
            case ANSWERED:
                return Optional.ofNullable(firstResponse).map(response -> response.instant(opened));
            case FIRST_CLOSED:
                return Optional.ofNullable(firstClosed);
            case LAST_CLOSED:
                return Optional.ofNullable(lastClosed);
            default:
                return Optional.empty();
        }
    }

    /** Collects a ticket. Every method returns the builder; null means "not provided". */
    public static final class Builder {
        private final FactKey key;
        private final Instant opened;
        private final TicketStatus status;
        private final String rawStatus;
        private Circumstances circumstances = Circumstances.none();
        private @Nullable FirstResponse firstResponse;
        private @Nullable Instant firstClosed;
        private @Nullable Instant lastClosed;
        private @Nullable Integer reopens;
        private @Nullable Integer contacts;
        private @Nullable Integer transfers;
        private @Nullable Boolean slaMet;
        private @Nullable Boolean complaint;
        private @Nullable Boolean firstContact;
        private List<Ownership> owners = List.of();

        private Builder(FactKey key, Instant opened, TicketStatus status, String rawStatus) {
            this.key = key;
            this.opened = opened;
            this.status = status;
            this.rawStatus = rawStatus;
        }

        /**
         * Sets circumstances: people, channel, customer and the like.
         *
         * @param value the value
         * @return this builder
         */
        public Builder circumstances(Circumstances value) {
            circumstances = value;
            return this;
        }

        /**
         * Sets firstResponse: the first human response; null if there was none or it is not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder firstResponse(@Nullable FirstResponse value) {
            firstResponse = value;
            return this;
        }

        /**
         * Sets firstClosed: first resolution or close; null if never or not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder firstClosed(@Nullable Instant value) {
            firstClosed = value;
            return this;
        }

        /**
         * Sets lastClosed: last resolution or close so far; null if open or not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder lastClosed(@Nullable Instant value) {
            lastClosed = value;
            return this;
        }

        /**
         * Sets reopens: how often it was reopened, at least 0; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder reopens(@Nullable Integer value) {
            reopens = value;
            return this;
        }

        /**
         * Sets contacts: how many times the customer had to make contact, at least 0; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contacts(@Nullable Integer value) {
            contacts = value;
            return this;
        }

        /**
         * Sets transfers: how often it was passed on, at least 0; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder transfers(@Nullable Integer value) {
            transfers = value;
            return this;
        }

        /**
         * Sets slaMet: whether the agreed time was kept; null if there was none or it is not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder slaMet(@Nullable Boolean value) {
            slaMet = value;
            return this;
        }

        /**
         * Sets complaint: whether it is a complaint; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder complaint(@Nullable Boolean value) {
            complaint = value;
            return this;
        }

        /**
         * Sets firstContact: whether it was resolved at the first contact, as the source decided; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder firstContact(@Nullable Boolean value) {
            firstContact = value;
            return this;
        }

        /**
         * Sets owners: owner history, oldest first; empty if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder owners(List<Ownership> value) {
            owners = value;
            return this;
        }

        /**
         * Builds.
         *
         * @return the fact
         * @throws IllegalArgumentException as the record's constructor says
         */
        public Ticket build() {
            return new Ticket(
                    key,
                    circumstances,
                    opened,
                    status,
                    rawStatus,
                    firstResponse,
                    firstClosed,
                    lastClosed,
                    reopens,
                    contacts,
                    transfers,
                    slaMet,
                    complaint,
                    firstContact,
                    owners);
        }
    }
}
