package dev.touchstone.admin.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything the pages do, for programs. Which role may call what stands in the access table, like every page. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
