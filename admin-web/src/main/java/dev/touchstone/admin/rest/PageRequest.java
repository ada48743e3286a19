package dev.touchstone.admin.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list a call asks for. */
public class PageRequest {

    /** The most that one call is given. */
    public static final int MOST = 200;

    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    @QueryParam(LIMIT)
    @DefaultValue("50")
    @Parameter(description = "How many at most: 1 to 200")
    private @Nullable Integer limit;

    @QueryParam(OFFSET)
    @DefaultValue("0")
    @Parameter(description = "How many to leave out before; the link \"next\" counts on")
    private @Nullable Integer offset;

    @Context
    private @Nullable UriInfo uri;

    /** Where a list is read. */
    @FunctionalInterface
    public interface Rows<T> {

        /** At most so many, after leaving out so many. */
        List<T> read(int offset, int limit);
    }

    /** Reads the part, and one more to know whether the list goes on. */
    public <T> Page<T> read(Rows<T> rows) {
        int most = within(LIMIT, limit, 1, MOST);
        int first = within(OFFSET, offset, 0, Integer.MAX_VALUE - MOST);
        List<T> found = rows.read(first, most + 1);
        return found.size() <= most ? new Page<>(found, null) : new Page<>(found.subList(0, most), next(first + most));
    }

    /** The part of a list that is known whole. */
    public <T> Page<T> of(List<T> all) {
        return read((first, most) -> all.subList(Math.min(first, all.size()), Math.min(first + most, all.size())));
    }

    private String next(int from) {
        URI next = Objects.requireNonNull(uri)
                .getRequestUriBuilder()
                .replaceQueryParam(OFFSET, from)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static int within(String name, @Nullable Integer given, int least, int most) {
        if (given == null || given < least || given > most) {
            throw new InvalidParameter(name, String.valueOf(given), "rest.range", least, most);
        }
        return given;
    }
}
