/** Which CRMs are connected, through which adapter and with which settings. */
@NullMarked
package dev.touchstone.admin.connections;

import org.jspecify.annotations.NullMarked;
