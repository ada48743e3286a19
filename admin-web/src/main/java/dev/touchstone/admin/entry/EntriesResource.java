package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.rest.InvalidParameter;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is entered by hand, for programs that do it for people. Every entry names the account that stored it. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
public class EntriesResource {

    @Inject
    EntryDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Texts texts;

    /** What was entered. */
    @GET
    @Operation(summary = "What was entered by hand, newest first")
    public Page<EntryRow> list(
            @BeanParam PageRequest page,
            @QueryParam("kind") @Parameter(description = "Only this kind") @Nullable EntryKind kind,
            @QueryParam("month") @Parameter(description = "Only days of this month, such as 2026-11") @Nullable String month,
            @QueryParam("person") @Parameter(description = "Only about the person with this key") @Nullable Long person,
            @QueryParam("withdrawn")
                    @DefaultValue("false")
                    @Parameter(description = "Whether withdrawn ones are listed too")
                    Boolean withdrawn) {
        EntryQuery query = new EntryQuery(kind, monthOf(month), person, withdrawn);
        return page.read((first, most) -> desk.list(query, me.scope(), first, most));
    }

    /** Stores the good rows. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores the rows without a fault and has them counted; tells what is wrong with the others")
    @RequestBody(content = @Content(schema = @Schema(implementation = EntryWish.class)))
    public EntryResult store(InputStream body) throws IOException {
        EntryWish wish = EntryWish.READER.read(body);
        return EntryResult.of(desk.store(wish.kind(), wish.toCells(), me.scope(), account()), texts);
    }

    /** What can be entered. */
    @GET
    @Path("kinds")
    @Operation(summary = "What can be entered, with the cells of a row")
    public List<KindRow> listKinds() {
        return Arrays.stream(EntryKind.values())
                .map(kind -> KindRow.of(kind, texts))
                .toList();
    }

    /** Checks rows. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tells what is wrong with rows; nothing is stored")
    @RequestBody(content = @Content(schema = @Schema(implementation = EntryWish.class)))
    public EntryResult check(InputStream body) throws IOException {
        EntryWish wish = EntryWish.READER.read(body);
        return EntryResult.of(desk.check(wish.kind(), wish.toCells(), me.scope(), account()), texts);
    }

    /** Every version of an entry. */
    @GET
    @Path("{number}")
    @Operation(summary = "Every version of an entry, oldest first")
    public List<EntryRow> listVersions(@PathParam("number") long number) {
        List<EntryRow> versions = desk.listVersions(number, me.scope());
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    /** Corrects an entry. */
    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores a correction as the next version, unless something is wrong with it")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectionWish.class)))
    public EntryResult correct(@PathParam("number") long number, InputStream body) throws IOException {
        listVersions(number);
        CorrectionWish wish = CorrectionWish.CORRECTION.read(body);
        Checked checked =
                desk.correct(number, wish.version(), new Cells(wish.cells()), wish.reason(), me.scope(), account());
        return EntryResult.of(List.of(checked), texts);
    }

    /** Withdraws an entry. */
    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores that something is not so; what was entered stays readable")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectionWish.class)))
    public List<EntryRow> withdraw(@PathParam("number") long number, InputStream body) throws IOException {
        listVersions(number);
        CorrectionWish wish = CorrectionWish.WITHDRAWAL.read(body);
        desk.withdraw(number, wish.version(), wish.reason(), me.scope(), account());
        return listVersions(number);
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }

    private static @Nullable YearMonth monthOf(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            throw new InvalidParameter("month", String.valueOf(text), "entry.monthWanted");
        }
    }
}
