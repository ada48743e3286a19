package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.BadSettingsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One connection through a {@link Passage}. A tunnel for HTTPS, whose certificate the client checks by itself; for HTTP one request,
 * told to the source as if it had been asked directly.
 */
final class PassageExchange {

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int BUFFER = 16 * 1024;
    private static final String END_OF_LINE = "\r\n";

    private PassageExchange() {}

    static void run(Socket client, Passage passage) {
        try (client) {
            String head = readHead(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            try (Socket source = passage.connect()) {
                if (head.startsWith("CONNECT ")) {
                    write(client, "HTTP/1.1 200 Connected" + END_OF_LINE + END_OF_LINE);
                } else {
                    write(source, asToTheSource(head));
                }
                Passage.start("passage-request", () -> pump(client, source));
                pump(source, client);
            }
        } catch (IOException | BadSettingsException failed) {
            passage.fail(failed);
        }
    }

    /** Everything up to the empty line, byte by byte so that nothing of the body is taken. */
    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            last = last << Byte.SIZE | next;
            if (last == 0x0D0A0D0A) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
            if (head.size() > LONGEST_HEAD) {
                throw new IOException("The head of the request is longer than " + LONGEST_HEAD + " bytes");
            }
        }
        return "";
    }

    private static String asToTheSource(String head) {
        String[] lines = head.split(END_OF_LINE);
        String[] request = lines[0].split(" ");
        URI asked = URI.create(request[1]);
        String path = asked.getRawPath().isEmpty() ? "/" : asked.getRawPath();
        String target = asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
        return Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.toLowerCase(Locale.ROOT).startsWith("connection:"))
                .collect(Collectors.joining(
                        END_OF_LINE,
                        request[0] + " " + target + " " + request[2] + END_OF_LINE,
                        END_OF_LINE + "Connection: close" + END_OF_LINE + END_OF_LINE));
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    /** Until one side ends, which ends both: the other side is told by that. */
    private static void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            return;
        }
    }
}
