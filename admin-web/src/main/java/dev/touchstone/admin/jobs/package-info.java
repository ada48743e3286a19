/** Long work that waits for its turn in the database and goes on after the server was killed. */
@NullMarked
package dev.touchstone.admin.jobs;

import org.jspecify.annotations.NullMarked;
