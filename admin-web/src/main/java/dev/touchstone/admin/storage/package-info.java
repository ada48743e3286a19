/** Where the console keeps what it knows: the data folder, the database, its migrations and its health. */
@NullMarked
package dev.touchstone.admin.storage;

import org.jspecify.annotations.NullMarked;
