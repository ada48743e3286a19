package dev.touchstone.adapter.jdbc;

import dev.touchstone.adapter.contract.fake.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to the database, which can be cut, broken off in the middle, answered by something else, or silent. */
final class Wire implements AutoCloseable {

    private static final int MIDDLE = 400;

    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private volatile Failure failure = Failure.ERROR;

    Wire() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Cuts what is open, so that the failure is met. */
    void fail(Failure how, int times) {
        failure = how;
        failing.set(times);
        ends.forEach(Wire::cut);
        ends.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                connections.incrementAndGet();
                ends.add(client);
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try {
            if (failing.getAndUpdate(left -> Math.max(0, left - 1)) <= 0) {
                forward(client, Integer.MAX_VALUE);
                return;
            }
            switch (failure) {
                case ERROR:
                    cut(client);
                    break;
                case RESET:
                    client.setSoLinger(true, 0);
                    forward(client, MIDDLE);
                    break;
                case TRUNCATED:
                    forward(client, MIDDLE);
                    break;
                case LOGIN_PAGE:
                    client.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\n\r\n<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
                    client.getOutputStream().flush();
                    client.getInputStream().readAllBytes();
                    break;
                default:
                    client.getInputStream().readAllBytes();
            }
        } catch (IOException ended) {
            cut(client);
        }
    }

    /** Until the server has sent so many bytes. */
    private void forward(Socket client, int most) throws IOException {
        Socket server = new Socket("127.0.0.1", PostgresServer.port());
        server.setTcpNoDelay(true);
        client.setTcpNoDelay(true);
        ends.add(server);
        start(() -> pump(client, server, Integer.MAX_VALUE));
        pump(server, client, most);
    }

    private static void pump(Socket from, Socket to, int most) {
        byte[] buffer = new byte[8192];
        int left = most;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                out.write(buffer, 0, Math.min(read, left));
                out.flush();
                left -= read;
                if (left <= 0) {
                    break;
                }
            }
        } catch (IOException ended) {
            cut(from);
        } finally {
            cut(from);
            cut(to);
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyCut) {
            throw new UncheckedIOException(alreadyCut);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        fail(Failure.ERROR, 0);
        try {
            door.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
