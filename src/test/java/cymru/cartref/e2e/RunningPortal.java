package cymru.cartref.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal as {@code ./portal run} starts it, in a process and on a data folder of its own; it can be restarted. */
final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Path folder;
    private final boolean empty;
    private final int port;
    private Process process;

    /** How much stood on the console when the process was started. */
    private int saidBefore;

    RunningPortal(Path folder, boolean empty) {
        this.folder = folder;
        this.empty = empty;
        this.port = freePort();
        this.process = launch();
        waitUntilReady();
    }

    /** Without demo content. */
    static RunningPortal empty(String name) {
        return new RunningPortal(newFolder(name), true);
    }

    /** With demo content, copied from a folder that is filled once. */
    static RunningPortal withDemoContent(String name) {
        Path folder = newFolder(name);
        DemoFolder.copyTo(folder);
        return new RunningPortal(folder, false);
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Stops the process as Ctrl-C would and starts it again on the same data. */
    void restart() {
        stop();
        process = launch();
        waitUntilReady();
    }

    /** The process is ended as by a power cut, in the middle of whatever it does, and started again. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = launch();
        waitUntilReady();
    }

    /** The one-time link that the console printed for the first administrator. */
    String setupLink() {
        Matcher matcher = Pattern.compile("http://localhost:\\d+/setup/\\S+").matcher(console());
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        if (last.isEmpty()) {
            throw new AssertionError("No set-up link on the console:\n" + console());
        }
        return last;
    }

    String console() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() {
        try {
            String classpath = Path.of("target/classes") + ":" + Files.readString(Path.of("target/classpath.txt"));
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classpath,
                    "cymru.cartref.embedded.EmbeddedStart",
                    "--data=" + folder,
                    "--port=" + port));
            if (empty) {
                command.add("--empty");
            }
            saidBefore = Files.exists(log()) ? console().length() : 0;
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("actuator/health/readiness")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (Instant.now().isBefore(giveUp)) {
                if (!process.isAlive()) {
                    throw new AssertionError("The portal did not start:\n" + console());
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                            .statusCode()
                                    == 200
                            && console().indexOf("Cartref is ready", saidBefore) >= 0) {
                        return;
                    }
                } catch (IOException e) {
                    // not listening yet
                }
                process.waitFor(Duration.ofMillis(300));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError("The portal was not ready in " + PATIENCE + ":\n" + console());
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(Duration.ofSeconds(60))) {
                throw new AssertionError("The portal did not stop in a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private static Path newFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target/e2e")).toAbsolutePath();
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
