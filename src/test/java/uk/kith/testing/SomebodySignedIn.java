package uk.kith.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kith.platform.identity.Worker;

/** A sample worker who has signed in over HTTP, as a browser without script does it. Follows no redirect by itself. */
public final class SomebodySignedIn implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private SomebodySignedIn(String server) {
        this.server = server;
    }

    public static SomebodySignedIn nobody(int port) {
        return new SomebodySignedIn("http://localhost:" + port);
    }

    public static SomebodySignedIn as(Worker worker, int port) {
        var somebody = nobody(port);
        var answer = somebody.post("/sign-in", Map.of("account", worker.signsInAs(), "password", "sample"), "/sign-in");
        if (answer.headers().firstValue("location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(worker.name() + " could not sign in");
        }
        return somebody;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    /** What is taken out of Kith as a file. */
    public HttpResponse<byte[]> file(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form that stands on a page, with the proof that it came from there. */
    public HttpResponse<String> post(String path, Map<String, String> answers, String fromPage) {
        var proof = CSRF.matcher(get(fromPage).body());
        if (!proof.find()) {
            throw new IllegalStateException("There is no form on " + fromPage);
        }
        var form = answers.entrySet().stream()
                .map(answer -> encoded(answer.getKey()) + "=" + encoded(answer.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(proof.group(1)) + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a form as another site would. */
    public HttpResponse<String> postWithoutProof(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.header("Accept", "text/html").build(), body);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
