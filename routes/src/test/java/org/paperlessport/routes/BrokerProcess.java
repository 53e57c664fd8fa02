package org.paperlessport.routes;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An Artemis of its own process, made and run by the commands of its distribution. */
final class BrokerProcess implements AutoCloseable {

    static final String USER = "hub";
    static final String PASSWORD = "Ohph4aiQu";

    private final Path instance;
    private final int port = DatabaseServer.freePort();
    private Process process;

    BrokerProcess(Path home, Path directory) throws IOException, InterruptedException {
        this.instance = directory.resolve("broker");
        Process create = run(directory.resolve("broker-create.log"), home.resolve("bin/artemis").toString(), "create",
                instance.toString(), "--silent", "--user", USER, "--password", PASSWORD, "--require-login",
                "--host", "127.0.0.1", "--default-port", Integer.toString(port), "--no-web", "--no-autotune", "--nio",
                "--no-amqp-acceptor", "--no-mqtt-acceptor", "--no-stomp-acceptor", "--no-hornetq-acceptor");
        if (create.waitFor() != 0) {
            throw new IOException("artemis create failed; see " + directory.resolve("broker-create.log"));
        }
        start();
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    ActiveMQConnectionFactory connections() {
        return new ActiveMQConnectionFactory(url(), USER, PASSWORD);
    }

    void start() throws IOException {
        process = run(instance.resolveSibling("broker.log"), instance.resolve("bin/artemis").toString(), "run");
        Town.await().until(this::listens);
    }

    void stop() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Process run(Path log, String... command) throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
        return builder.start();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
