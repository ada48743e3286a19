/**
 * Who works where: people, teams, departments and dated memberships, as a source tells them. Not facts.
 *
 * @since 0.1
 */
@NullMarked
package dev.touchstone.plugin.directory;

import org.jspecify.annotations.NullMarked;
