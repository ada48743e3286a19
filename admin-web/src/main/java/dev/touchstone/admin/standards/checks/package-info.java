/** What has to be right before a draft is published, each with its place. */
@NullMarked
package dev.touchstone.admin.standards.checks;

import org.jspecify.annotations.NullMarked;
