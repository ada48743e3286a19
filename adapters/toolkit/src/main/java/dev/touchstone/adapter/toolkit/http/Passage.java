package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.BadSettingsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The only way from an HTTP client to its source. The JDK's client resolves names by itself and tells nobody to which address it
 * connects, and a name can stand for another address a moment after it was checked. So the client is given a proxy inside this
 * process, on the loopback address, which resolves the one name it serves, checks every address, and connects to what it has
 * checked. It closes by itself when nobody has used it for a while, and opens again.
 */
final class Passage extends ProxySelector {

    private static final int CONNECT_MILLIS = 10_000;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int BACKLOG = 50;

    private final String host;
    private final int port;
    private final AddressRules rules;
    private final Resolver resolver;
    private final Duration idle;
    private @Nullable ServerSocket door;
    private long lastUsed;
    private volatile @Nullable Exception failure;

    /** Leads to the host and port of an address, and nowhere else. */
    Passage(URI base, AddressRules rules, Resolver resolver) {
        this(base, rules, resolver, IDLE);
    }

    Passage(URI base, AddressRules rules, Resolver resolver, Duration idle) {
        this.host = base.getHost();
        int standard = "https".equals(base.getScheme()) ? 443 : 80;
        this.port = base.getPort() < 0 ? standard : base.getPort();
        this.rules = rules;
        this.resolver = resolver;
        this.idle = idle;
    }

    @Override
    public synchronized List<Proxy> select(URI uri) {
        lastUsed = System.nanoTime();
        try {
            if (door == null) {
                door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
                door.setSoTimeout(Math.toIntExact(idle.toMillis()));
                start("passage", this::letIn);
            }
            return List.of(new Proxy(Proxy.Type.HTTP, door.getLocalSocketAddress()));
        } catch (IOException noPort) {
            throw new IllegalStateException("No port is free on the loopback address", noPort);
        }
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failed) {
        failure = failed;
    }

    /** Whether it waits for connections now. */
    synchronized boolean isOpen() {
        return door != null;
    }

    /** Why the last connection was not made; null if it was. */
    @Nullable Exception takeFailure() {
        Exception last = failure;
        failure = null;
        return last;
    }

    /** A connection to an address that was checked. */
    Socket connect() throws IOException, BadSettingsException {
        InetAddress[] addresses = resolver.resolve(host);
        rules.require(host, addresses);
        IOException refused = null;
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                socket.setTcpNoDelay(true);
                return socket;
            } catch (IOException failed) {
                socket.close();
                refused = failed;
            }
        }
        throw refused == null ? new IOException(host + " has no address") : refused;
    }

    /** Notes why a connection is not made. */
    void fail(Exception why) {
        failure = why;
    }

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "touchstone-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() {
        ServerSocket open = door();
        while (open != null) {
            try {
                Socket client = open.accept();
                start("passage-exchange", () -> PassageExchange.run(client, this));
            } catch (SocketTimeoutException quiet) {
                closeIfIdle();
            } catch (IOException broken) {
                close();
            }
            open = door();
        }
    }

    private synchronized @Nullable ServerSocket door() {
        return door;
    }

    private synchronized void closeIfIdle() {
        if (System.nanoTime() - lastUsed > idle.toNanos()) {
            close();
        }
    }

    private synchronized void close() {
        try {
            if (door != null) {
                door.close();
            }
        } catch (IOException alreadyGone) {
            failure = alreadyGone;
        } finally {
            door = null;
        }
    }
}
