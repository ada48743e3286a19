package dev.touchstone.admin.measurements;

import dev.touchstone.admin.imports.TouchedDays;
import java.util.Optional;

/**
 * What happened since somebody looked at the ledger.
 *
 * @param position where it stands now
 * @param facts the days whose facts changed; empty if none did
 * @param directory whether anybody belongs elsewhere
 */
record LedgerNews(long position, Optional<TouchedDays> facts, boolean directory) {}
