package dev.touchstone.adapter.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.SourceUnavailableException;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection is made to an address that was checked, and to no other, whatever a name stands for a moment later. */
class PassageTest {

    private static final String HOST = "crm.example";
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final AddressRules HERE = AddressRules.allowing("127.0.0.1");

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger lookups = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void sourceSeesAnOrdinaryRequest() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));

        JsonObject seen =
                source("http", host -> new InetAddress[] {LOOPBACK}, HERE, null).get("tickets", Map.of("name", "张 三"));
        assertThat(seen.getString("uri")).isEqualTo("/api/tickets?name=%E5%BC%A0+%E4%B8%89");
        assertThat(seen.getString("host"))
                .isEqualTo(HOST + ":" + server.getAddress().getPort());
    }

    @Test
    void addressThatIsNotAllowedIsNotAsked() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));

        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(
                        () -> source("http", InetAddress::getAllByName, AddressRules.publicOnly(), null, "127.0.0.1")
                                .get("tickets", Map.of()))
                .satisfies(refused -> assertThat(refused.text().en()).contains("127.0.0.1", "own address"));
        assertThat(requests).hasValue(0);
    }

    /** The name stands for an allowed address when it is first asked for, and for a refused one from then on. */
    @Test
    void nameThatChangesItsAddressIsCheckedAgain() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));
        InetAddress other = InetAddress.getByName("127.0.0.2");
        HttpSource source = source(
                "http", host -> new InetAddress[] {lookups.incrementAndGet() == 1 ? LOOPBACK : other}, HERE, null);

        source.get("tickets", Map.of());
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> source.get("tickets", Map.of()))
                .satisfies(refused -> assertThat(refused.text().en()).contains("127.0.0.2"));
        assertThat(lookups.get()).as("lookups of the name").isGreaterThan(1);
        assertThat(requests).hasValue(1);
    }

    @Test
    void nextAddressIsTriedWhereOneDoesNotAnswer() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));
        InetAddress silent = InetAddress.getByName("127.0.0.3");

        assertThat(source(
                                "http",
                                host -> new InetAddress[] {silent, LOOPBACK},
                                AddressRules.allowing("127.0.0.0/8"),
                                null)
                        .get("tickets", Map.of()))
                .containsKey("uri");
    }

    @Test
    void closedPortIsSaidToRefuse() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));
        HttpSource source = source("http", host -> new InetAddress[] {LOOPBACK}, HERE, null);
        server.stop(0);

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source.get("tickets", Map.of()))
                .satisfies(failed -> assertThat(failed.text().en()).contains("Connection refused"));
    }

    @Test
    void closesWhenNobodyUsesItAndOpensAgain() throws Exception {
        start(HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0));
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
        Passage passage = new Passage(base, HERE, InetAddress::getAllByName, Duration.ofSeconds(1));
        HttpSource source = new HttpSource(
                base,
                request -> {},
                Duration.ofSeconds(10),
                10_000,
                InstantSource.system(),
                passage,
                HttpClient.newBuilder());
        assertThat(passage.isOpen()).isFalse();

        source.get("tickets", Map.of());
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (passage.isOpen() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(passage.isOpen()).as("open long after the last request").isFalse();
        source.get("tickets", Map.of());
        assertThat(requests).hasValue(2);
    }

    @Test
    void certificateIsCheckedAgainstTheNameNotTheAddress() throws Exception {
        SSLContext trust = startSecurely(HOST);

        assertThat(source("https", host -> new InetAddress[] {LOOPBACK}, HERE, trust)
                        .get("tickets", Map.of())
                        .getString("uri"))
                .isEqualTo("/api/tickets");
    }

    @Test
    void hostWithAnotherCertificateGetsNoRequest() throws Exception {
        SSLContext trust = startSecurely("other.example");

        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> source("https", host -> new InetAddress[] {LOOPBACK}, HERE, trust)
                        .get("tickets", Map.of()));
        assertThat(requests).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void refusalIsTheSameWithAndWithoutEncryption(String scheme) throws AdapterException {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> new HttpSource(
                                URI.create(scheme + "://169.254.169.254/"),
                                request -> {},
                                Duration.ofSeconds(10),
                                10_000,
                                InstantSource.system(),
                                AddressRules.allowing("169.254.0.0/16"))
                        .get("latest/meta-data", Map.of()))
                .satisfies(refused -> assertThat(refused.text().en()).contains("where a cloud keeps credentials"));
    }

    private void start(HttpServer given) {
        server = given;
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            byte[] body = seen(exchange).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static String seen(HttpExchange exchange) {
        return "{\"uri\":\"" + exchange.getRequestURI() + "\",\"host\":\""
                + exchange.getRequestHeaders().getFirst("Host") + "\"}";
    }

    private HttpSource source(String scheme, Resolver resolver, AddressRules rules, SSLContext trust) {
        return source(scheme, resolver, rules, trust, HOST);
    }

    private HttpSource source(String scheme, Resolver resolver, AddressRules rules, SSLContext trust, String host) {
        URI base = URI.create(scheme + "://" + host + ":" + server.getAddress().getPort() + "/api");
        return new HttpSource(
                base,
                request -> {},
                Duration.ofSeconds(10),
                10_000,
                InstantSource.system(),
                new Passage(base, rules, resolver),
                trust == null
                        ? HttpClient.newBuilder()
                        : HttpClient.newBuilder().sslContext(trust));
    }

    private SSLContext startSecurely(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "key",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        SSLContext identity = SSLContext.getInstance("TLS");
        identity.init(own.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(identity));
        start(secure);

        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("crm", keys.getCertificate("key"));
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(known);
        SSLContext trust = SSLContext.getInstance("TLS");
        trust.init(null, trusted.getTrustManagers(), null);
        return trust;
    }
}
