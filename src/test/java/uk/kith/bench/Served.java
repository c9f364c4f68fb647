package uk.kith.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Kith as its launcher starts it, in a process of its own. */
final class Served implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Path LOG = Path.of("target", "bench-demo.log");

    private final Process process;
    private final int port;
    private final long untilFirstPage;

    private Served(Process process, int port, long untilFirstPage) {
        this.process = process;
        this.port = port;
        this.untilFirstPage = untilFirstPage;
    }

    /** Has the launcher build what it starts, so that no building is timed. */
    static void built() throws IOException, InterruptedException {
        var build = launcher("--version").start();
        if (!build.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || build.exitValue() != 0)
            throw new IllegalStateException("./kith --version failed");
    }

    /** Starts the demonstration on a data folder and waits until it says where it is and its first page is there. */
    static Served demo(Path data) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        var process = launcher("demo", "--data", data.toString(), "--port", Integer.toString(port))
                .start();
        try (var client = HttpClient.newHttpClient()) {
            var first = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                    .build();
            while (!Files.readString(LOG).contains("The sample authority is at") || !answers(client, first)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    process.destroy();
                    throw new IllegalStateException("./kith demo did not serve; see " + LOG);
                }
                Thread.sleep(20);
            }
        }
        return new Served(process, port, System.nanoTime() - start);
    }

    int port() {
        return port;
    }

    long untilFirstPage() {
        return untilFirstPage;
    }

    /** Megabytes of memory that the process has in use; 0 where the system does not tell. */
    long memory() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) return 0;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest first) throws InterruptedException {
        try {
            return client.send(first, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static ProcessBuilder launcher(String... arguments) {
        var builder = new ProcessBuilder();
        builder.command().add(Path.of("kith").toAbsolutePath().toString());
        builder.command().addAll(java.util.List.of(arguments));
        return builder.redirectErrorStream(true).redirectOutput(LOG.toFile());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
