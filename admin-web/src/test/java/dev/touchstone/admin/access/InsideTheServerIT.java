package dev.touchstone.admin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.jobs.Jobs;
import dev.touchstone.admin.jobs.Work;
import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.shell.Organisation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, within the shipped archive: what only the server's own transactions and security show. */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {

    private static final Organisation CENTRE = new Organisation("客服中心", ZoneId.of("Asia/Shanghai"));
    private static final String GUARDS_EVERYTHING =
            "<filter-name>guard</filter-name>\n    <url-pattern>/*</url-pattern>";

    /** Work that only tells that it was done. */
    @ApplicationScoped
    public static class Ringing implements Work {

        static final CountDownLatch RUNG = new CountDownLatch(1);

        @Override
        public String kind() {
            return "ringing";
        }

        @Override
        public void run(long subject) {
            RUNG.countDown();
        }

        @Override
        public void failed(long subject, Fault fault) {
            throw new IllegalStateException(fault.number());
        }
    }

    @Inject
    Passwords passwords;

    @Inject
    FirstRunDesk firstRun;

    @Inject
    SignInThrottle throttle;

    @Inject
    Jobs jobs;

    @Inject
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    /** The guard is taken off, or it would send the test's own calls to the first run. */
    @Deployment
    static WebArchive shippedArchiveWithThisTest() throws URISyntaxException {
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/touchstone.war"));
        String webXml = new String(read(archive, "WEB-INF/web.xml"), StandardCharsets.UTF_8);
        assertThat(webXml).contains(GUARDS_EVERYTHING);
        return archive.addClass(Ringing.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .setWebXML(new StringAsset(
                        webXml.replace(GUARDS_EVERYTHING, GUARDS_EVERYTHING.replace("/*", "/nothing"))));
    }

    @Test
    void a_password_is_hashed_slowly() {
        String hash = passwords.hashOf("a sentence nobody guesses");

        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(passwords.verify("a sentence nobody guesses", hash)).isTrue();
        assertThat(passwords.verify("A sentence nobody guesses", hash)).isFalse();
        assertThat(passwords.verify("a sentence nobody guesses", null)).isFalse();
    }

    @Test
    void a_second_first_run_leaves_nothing_behind() throws SQLException {
        firstRun.found(CENTRE, new LoginName("first"), "周敏", "long enough for a password");

        assertThatThrownBy(() -> firstRun.found(CENTRE, new LoginName("second"), "李静", "long enough for a password"))
                .hasMessageContaining("the first run is done");

        assertThat(count("account where login = 'first'")).isOne();
        assertThat(count("account where login = 'second'")).isZero();
    }

    @Test
    void after_five_attempts_a_name_is_locked_until_it_is_forgotten() {
        LoginName name = new LoginName("somebody");
        for (int attempt = 1; attempt <= SignInThrottle.ATTEMPTS; attempt++) {
            assertThat(throttle.admit(name)).isTrue();
        }

        assertThat(throttle.admit(name)).isFalse();
        assertThat(throttle.attemptsLeft(name)).isZero();
        throttle.forget(name);
        assertThat(throttle.attemptsLeft(name)).isEqualTo(SignInThrottle.ATTEMPTS);
    }

    @Test
    void work_begins_when_the_transaction_that_wants_it_is_committed() throws Exception {
        transaction.begin();
        jobs.start("ringing", 1);
        transaction.rollback();
        assertThat(count("scheduled_tasks where task_instance = 'ringing:1'")).isZero();

        transaction.begin();
        jobs.start("ringing", 2);
        transaction.commit();
        assertThat(Ringing.RUNG.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private long count(String what) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from " + what)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static byte[] read(WebArchive archive, String path) {
        try (InputStream stream = archive.get(path).getAsset().openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
