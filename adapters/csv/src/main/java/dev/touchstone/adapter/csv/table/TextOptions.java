package dev.touchstone.adapter.csv.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a person has declared about text files.
 *
 * @param charset null to find it out, file by file
 * @param delimiter null to find it out, file by file
 */
public record TextOptions(
        @Nullable Charset charset, @Nullable Delimiter delimiter) {}
