package dev.touchstone.admin.connections;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.connections.document.Reader;
import dev.touchstone.admin.rest.Page;
import dev.touchstone.admin.rest.PageRequest;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.text.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Connected CRMs, and the adapters that can connect one. */
@Path("/connections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connections")
public class ConnectionsResource {

    /**
     * A jar that brings no adapter.
     *
     * @param jar its name
     * @param reason why, and what would help, in the caller's language
     */
    public record FailedRow(String jar, String reason) {}

    /** How many records of a stream a preview reads at most. */
    private static final int TRIED = 200;

    @Inject
    ConnectionDesk desk;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    /** All connections. */
    @GET
    @Operation(summary = "All connections, by name; secrets are never told")
    public Page<ConnectionRow> list(@BeanParam PageRequest page) {
        return page.of(desk.list().stream().map(this::row).toList());
    }

    /** What can be connected. */
    @GET
    @Path("adapters")
    @Operation(summary = "The installed adapters, with the settings that a connection needs")
    public List<AdapterRow> listAdapters() {
        return adapters.list().stream()
                .map(adapter -> AdapterRow.of(adapter, adapters.findInstalled(adapter.id()), language()))
                .toList();
    }

    /** Jars without an adapter. */
    @GET
    @Path("adapters/failed")
    @Operation(summary = "The jars in the folder of adapters that bring none, and why")
    public List<FailedRow> listFailed() {
        return adapters.listFailed().stream()
                .map(failed -> new FailedRow(failed.jar(), failed.reason().in(language())))
                .toList();
    }

    /** One connection. */
    @GET
    @Path("{id}")
    @Operation(summary = "A connection")
    public ConnectionRow get(@PathParam("id") long id) {
        return row(find(id));
    }

    /** Adds a connection. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a connection; the source is not asked")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConnectionWish.class)))
    @APIResponseSchema(value = ConnectionRow.class, responseCode = "201")
    public Response add(InputStream body) throws IOException, InvalidSettingsException {
        ConnectionWish wish = ConnectionWish.NEW.read(body);
        requireAdapter(wish.adapter());
        ConnectedCrm added = desk.add(wish.name(), wish.adapter(), wish.settings(), me.getName());
        return Response.created(URI.create("connections/" + added.id()))
                .entity(row(added))
                .build();
    }

    /** Changes a connection. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes name and settings; what was read stays")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConnectionWish.class)))
    public ConnectionRow change(@PathParam("id") long id, InputStream body)
            throws IOException, InvalidSettingsException {
        find(id);
        ConnectionWish wish = ConnectionWish.CHANGE.read(body);
        desk.change(id, wish.name(), wish.settings());
        return row(find(id));
    }

    /** Checks a connection. */
    @POST
    @Path("{id}/check")
    @Operation(summary = "Asks the source whether everything needed is there; nothing is stored")
    public CheckResult check(@PathParam("id") long id) throws AdapterException, InvalidSettingsException {
        ConnectedCrm crm = find(id);
        return CheckResult.of(desk.check(id, crm.adapter(), crm.settings()), language());
    }

    /** Tries settings that are not stored. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks a source by settings that are not stored yet")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConnectionWish.class)))
    public CheckResult tryOut(InputStream body) throws IOException, AdapterException, InvalidSettingsException {
        ConnectionWish wish = ConnectionWish.TRIAL.read(body);
        requireAdapter(wish.adapter());
        return CheckResult.of(desk.check(wish.adapter(), wish.settings()), language());
    }

    /** Reads the beginning of a connection. */
    @POST
    @Path("{id}/preview")
    @Operation(summary = "Reads the beginning of every stream as an import would; nothing is stored")
    public PreviewAnswer preview(@PathParam("id") long id) throws AdapterException, InvalidSettingsException {
        ConnectedCrm crm = find(id);
        return PreviewAnswer.of(desk.preview(id, crm.adapter(), crm.settings(), TRIED), language());
    }

    /** Reads the beginning by settings that are not stored. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads the beginning by settings, such as a mapping, that are not stored yet")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConnectionWish.class)))
    public PreviewAnswer tryPreview(InputStream body) throws IOException, AdapterException, InvalidSettingsException {
        ConnectionWish wish = ConnectionWish.TRIAL.read(body);
        requireAdapter(wish.adapter());
        return PreviewAnswer.of(desk.preview(null, wish.adapter(), wish.settings(), TRIED), language());
    }

    /** Proposes a mapping. */
    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Proposes the document that settings lack, such as a mapping, by the names of the source's columns")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConnectionWish.class)))
    public Proposal propose(InputStream body) throws IOException, AdapterException, InvalidSettingsException {
        ConnectionWish wish = ConnectionWish.TRIAL.read(body);
        requireAdapter(wish.adapter());
        DocumentSetting document = adapters.findDocument(wish.adapter())
                .orElseThrow(() -> new Refusal("connections.noDocument", wish.adapter()));
        Map<String, String> others = new TreeMap<>(wish.settings());
        String begun = Objects.requireNonNullElse(others.remove(document.key()), "");
        return Proposal.of(document, begun, desk.check(wish.adapter(), others), reader());
    }

    private void requireAdapter(String adapter) {
        if (adapters.find(adapter).isEmpty()) {
            throw new Refusal("connections.noSuchAdapter", adapter);
        }
    }

    private ConnectedCrm find(long id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    private ConnectionRow row(ConnectedCrm crm) {
        List<Setting> described = adapters.find(crm.adapter())
                .map(adapter -> adapter.describe().settings())
                .orElse(List.of());
        return ConnectionRow.of(crm, described, desk.listSecrets(crm.id()));
    }

    private Reader reader() {
        return new Reader(preferences.getLanguage().getTag(), key -> texts.of(key));
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
