package dev.touchstone.admin.audit;

import java.util.Optional;

/** Tells who acts right now. Whatever knows who is signed in implements it. */
public interface WhoActs {

    /** Empty for the console itself: work of its own, and pages that are open to everybody. */
    Optional<Actor> findActor();
}
