package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.toolkit.Bookmark;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.feed.FactPage;
import java.io.IOException;

/** Reading of one stream that can go on where it stopped without starting again. */
interface Feed extends AutoCloseable {

    /** Where the next page begins. */
    Bookmark position();

    /** The next page. */
    FactPage next() throws IOException, AdapterException;

    @Override
    void close() throws IOException;
}
