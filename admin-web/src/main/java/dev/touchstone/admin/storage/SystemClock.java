package dev.touchstone.admin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one clock of the console; tests bring their own. */
@ApplicationScoped
public class SystemClock {

    @Produces
    InstantSource clock() {
        return InstantSource.system();
    }
}
