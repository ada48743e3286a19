package dev.touchstone.admin.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far the files of many scorecards are that somebody waits for. A file that is finished, or was stopped, is forgotten. */
@ApplicationScoped
class FilesInTheMaking {

    private final Map<Job, Making> running = new ConcurrentHashMap<>();

    /**
     * Who waits for what.
     *
     * @param session the session that asked for the file
     * @param name given by the page that waits
     */
    record Job(String session, String name) {}

    /** Begins a file of so many cards; closing it ends it. */
    Making begin(Job job, long cards) {
        Making making = new Making(job, cards);
        running.put(job, making);
        return making;
    }

    /** A file that is being made. */
    Optional<Making> find(Job job) {
        return Optional.ofNullable(running.get(job));
    }

    /** A file that is being made. */
    final class Making implements AutoCloseable {

        private final Job job;
        private final long cards;
        private final AtomicLong taken = new AtomicLong();

        private Making(Job job, long cards) {
            this.job = job;
            this.cards = cards;
        }

        /** One more card goes in. */
        void takeOne() {
            taken.incrementAndGet();
        }

        /** How many cards went in. */
        long taken() {
            return taken.get();
        }

        /** How many there are. */
        long cards() {
            return cards;
        }

        @Override
        public void close() {
            running.remove(job, this);
        }
    }
}
