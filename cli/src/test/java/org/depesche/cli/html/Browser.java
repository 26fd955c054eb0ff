package org.depesche.cli.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, spoken to through the DevTools protocol over the JDK's own web socket: it opens files, moves the mouse,
 * presses keys, reads what a screen reader is told, and takes pictures. Nothing is fetched. Not thread safe.
 */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> loaded = new HashSet<>();
    private String session = "";
    private int sent;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> messages) {
        this.process = process;
        this.socket = socket;
        this.messages = messages;
    }

    /** The program, where there is one: the environment variable CHROMIUM, else on the PATH. */
    static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        Stream<String> candidates = named != null
                ? Stream.of(named)
                : Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> folder + "/" + name));
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--force-color-profile=srgb",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("the browser does not start: " + Files.readString(profile.resolve("log")));
            }
            Thread.sleep(50);
        }
        List<String> address = Files.readAllLines(port);
        BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + address.get(0) + address.get(1)), new Listener(messages))
                .join();
        Browser browser = new Browser(process, socket, messages);
        String target = browser.call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        browser.session = browser.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        browser.call("Page.enable", Map.of());
        browser.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        browser.call("Log.enable", Map.of());
        browser.call("Runtime.enable", Map.of());
        browser.call("Network.enable", Map.of());
        browser.call("Accessibility.enable", Map.of());
        return browser;
    }

    /** Everything that pages wrote to the console, broke, or wanted to load, since the last page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void open(Path page) {
        complaints.clear();
        String load = call("Page.navigate", Map.of("url", page.toUri().toString()))
                .get("loaderId")
                .asText();
        while (!loaded.contains(load)) {
            take(message -> true);
        }
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void prefer(String medium, String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Evaluates an expression in the page, as a person would in the console: the page's own policy does not bind it. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    void press(String key) {
        int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32).getOrDefault(key, 0);
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key.equals(" ") ? "Space" : key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            type.equals("keyDown") ? text : ""));
        }
    }

    void pointAt(String selector) {
        JsonNode box = evaluate("(() => { const e = document.querySelector('" + selector
                + "'); e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                + " return [b.left + b.width / 2, b.top + b.height / 2]; })()");
        mouse("mouseMoved", box, 0);
    }

    /** Where no page has anything to show. */
    void pointAtTheCorner() {
        mouse("mouseMoved", JSON.createArrayNode().add(0).add(0), 0);
    }

    void click(String selector) {
        JsonNode box = evaluate("(() => { const e = document.querySelector('" + selector
                + "'); e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                + " return [b.left + b.width / 2, b.top + b.height / 2]; })()");
        mouse("mousePressed", box, 1);
        mouse("mouseReleased", box, 1);
    }

    private void mouse(String type, JsonNode place, int clicks) {
        call(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        place.get(0).asDouble(),
                        "y",
                        place.get(1).asDouble(),
                        "button",
                        clicks == 0 ? "none" : "left",
                        "clickCount",
                        clicks));
    }

    /** What a screen reader is told: each node with its role, name and description. */
    List<JsonNode> accessibility() {
        List<JsonNode> nodes = new ArrayList<>();
        call("Accessibility.getFullAXTree", Map.of()).get("nodes").forEach(nodes::add);
        return nodes;
    }

    void picture(Path file, boolean isWhole) throws IOException {
        Files.createDirectories(file.getParent());
        JsonNode picture = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", isWhole));
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
    }

    void print(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        JsonNode document = call("Page.printToPDF", Map.of("printBackground", false, "preferCSSPageSize", true));
        Files.write(file, Base64.getDecoder().decode(document.get("data").asText()));
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        ObjectNode message = JSON.createObjectNode().put("id", ++sent).put("method", method);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        JsonNode answer = take(node -> node.path("id").asInt() == sent);
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    private JsonNode take(java.util.function.Predicate<JsonNode> isWanted) {
        while (true) {
            try {
                JsonNode message = messages.poll(PATIENCE, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("the browser does not answer");
                }
                note(message);
                if (isWanted.test(message)) {
                    return message;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void note(JsonNode message) {
        JsonNode parameters = message.path("params");
        switch (message.path("method").asText()) {
            case "Log.entryAdded" ->
                complaints.add(parameters.path("entry").path("text").asText());
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Page.javascriptDialogOpening" ->
                complaints.add(parameters.toString());
            case "Network.requestWillBeSent" -> {
                String url = parameters.path("request").path("url").asText();
                if (!parameters.path("type").asText().equals("Document")) {
                    complaints.add("wants " + url);
                }
            }
            case "Page.lifecycleEvent" -> {
                if (parameters.path("name").asText().equals("load")) {
                    loaded.add(parameters.path("loaderId").asText());
                }
            }
            default -> {
                // of no concern
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts messages together and hands them on. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                try {
                    messages.add(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
