package dev.touchstone.adapter.contract.fake;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;

/** Opens HTTP servers that nobody but this machine reaches, for the fakes of adapters too. */
public final class Loopback {

    static {
        // The JDK's server sends head and body apart, and waits 40 ms between them unless told not to.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private Loopback() {}

    /**
     * A server on a free port of the loopback address.
     *
     * @return not started yet
     */
    public static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /**
     * Starts a server.
     *
     * @param server from {@link #create}
     * @param threads that answer
     * @param handler answers everything
     */
    public static void start(HttpServer server, Executor threads, HttpHandler handler) {
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
    }
}
