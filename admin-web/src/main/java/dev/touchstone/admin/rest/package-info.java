/** What every part of the REST interface shares: parameters, pages of a list, and what is said when a call fails. */
@NullMarked
package dev.touchstone.admin.rest;

import org.jspecify.annotations.NullMarked;
