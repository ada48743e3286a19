package dev.touchstone.admin.connections;

import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.PermissionMissingException;
import dev.touchstone.plugin.RateLimitedException;
import dev.touchstone.plugin.SourceChangedException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.KeyPage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A connection whose words never hold a secret, even if its adapter is careless: what people read goes through a mask. */
final class MaskedConnection implements Connection {

    private final Connection connection;
    private final Mask mask;

    MaskedConnection(Connection connection, Mask mask) {
        this.connection = connection;
        this.mask = mask;
    }

    @Override
    public List<StreamDescriptor> listStreams() {
        return connection.listStreams();
    }

    @Override
    public CheckReport check() throws AdapterException {
        CheckReport report = masked(connection::check);
        return new CheckReport(
                report.streams().stream()
                        .map(stream -> new StreamCheck(
                                stream.stream(),
                                stream.problem() == null ? null : mask.of(stream.problem()),
                                stream.notProvided(),
                                stream.sample(),
                                stream.address()))
                        .toList(),
                report.clockSkew(),
                report.zone(),
                report.remarks().stream().map(mask::of).toList());
    }

    @Override
    public FactPage read(Cursor cursor) throws AdapterException {
        return masked(() -> connection.read(cursor));
    }

    @Override
    public Optional<Cursor> findCursorSince(String stream, Instant since) throws AdapterException {
        return masked(() -> connection.findCursorSince(stream, since));
    }

    @Override
    public KeyPage listKeys(Cursor cursor) throws AdapterException {
        return masked(() -> connection.listKeys(cursor));
    }

    @Override
    public FactPage fetch(Collection<FactKey> keys) throws AdapterException {
        return masked(() -> connection.fetch(keys));
    }

    @Override
    public Directory readDirectory() throws AdapterException {
        return masked(connection::readDirectory);
    }

    @Override
    public void close() {
        connection.close();
    }

    private <T> T masked(Asking<T> question) throws AdapterException {
        try {
            return question.ask();
        } catch (AdapterException refused) {
            throw masked(refused, mask);
        }
    }

    /** The same refusal without secrets. Its cause is left behind, as that may hold them too. */
    static AdapterException masked(AdapterException refused, Mask mask) {
        if (!mask.hides(refused.text()) || refused instanceof RateLimitedException) {
            return refused;
        }
        if (refused instanceof BadSettingsException unusable) {
            return new BadSettingsException(mask.of(unusable.problems()));
        }
        if (refused instanceof AccessDeniedException) {
            return new AccessDeniedException(mask.of(refused.text()));
        }
        if (refused instanceof PermissionMissingException missing) {
            return new PermissionMissingException(missing.stream(), mask.of(refused.text()));
        }
        if (refused instanceof CursorExpiredException expired) {
            return new CursorExpiredException(expired.stream(), mask.of(refused.text()));
        }
        return refused instanceof SourceChangedException
                ? new SourceChangedException(mask.of(refused.text()))
                : new SourceUnavailableException(mask.of(refused.text()));
    }

    private interface Asking<T> {
        T ask() throws AdapterException;
    }
}
