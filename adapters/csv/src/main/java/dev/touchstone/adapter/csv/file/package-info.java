/** From a path to the files behind it: folders, archives, junk, limits and fingerprints. */
@NullMarked
package dev.touchstone.adapter.csv.file;

import org.jspecify.annotations.NullMarked;
