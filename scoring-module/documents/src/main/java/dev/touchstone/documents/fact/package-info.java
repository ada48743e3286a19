/**
 * Facts as JSON documents: for storage, for pushing them over REST, for files.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.documents.fact;

import org.jspecify.annotations.NullMarked;
