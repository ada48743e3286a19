/** Settings that many adapters share: how they are described, and how they are read with everything that is wrong with them at once. */
@NullMarked
package dev.touchstone.adapter.toolkit.settings;

import org.jspecify.annotations.NullMarked;
