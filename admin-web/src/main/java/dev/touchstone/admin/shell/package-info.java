/** The frame around every page: languages, themes, texts, the organisation's name, and what is said when something fails. */
@NullMarked
package dev.touchstone.admin.shell;

import org.jspecify.annotations.NullMarked;
