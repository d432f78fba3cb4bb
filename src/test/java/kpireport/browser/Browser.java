package kpireport.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, led over its DevTools protocol; pages open in tabs. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    /** Empty where none is installed. */
    static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path profile) throws IOException {
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile)
                        .redirectErrorStream(true)
                        .start();
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create(address()), new Listener())
                        .join();
    }

    private String address() throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line; (line = said.readLine()) != null; ) {
            if (line.contains("ws://")) {
                return line.substring(line.indexOf("ws://")).strip();
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    Tab open(Path page, int width, boolean scripts) {
        String target =
                call("", "Target.createTarget", Map.of("url", "about:blank"))
                        .get("targetId")
                        .asText();
        Tab tab =
                new Tab(
                        call(
                                        "",
                                        "Target.attachToTarget",
                                        Map.of("targetId", target, "flatten", true))
                                .get("sessionId")
                                .asText());
        tab.call("Page.enable");
        tab.call("Runtime.enable");
        tab.call("Log.enable");
        tab.call("Network.enable");
        tab.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        tab.call("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        tab.call("Page.navigate", Map.of("url", page.toUri().toString()));
        tab.await("Page.loadEventFired");
        return tab;
    }

    private JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        var message =
                JSON.createObjectNode()
                        .put("id", id)
                        .put("method", method)
                        .set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) message).put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    @Override
    public void close() {
        call("", "Browser.close", Map.of());
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** One page. */
    final class Tab {

        private final String session;

        private Tab(String session) {
            this.session = session;
        }

        JsonNode call(String method) {
            return call(method, Map.of());
        }

        JsonNode call(String method, Map<String, ?> parameters) {
            return Browser.this.call(session, method, parameters);
        }

        /** What a script expression gives, as plain data. */
        JsonNode evaluate(String expression) {
            JsonNode said =
                    call(
                            "Runtime.evaluate",
                            Map.of(
                                    "expression",
                                    expression,
                                    "returnByValue",
                                    true,
                                    "awaitPromise",
                                    true));
            if (said.has("exceptionDetails")) {
                throw new IllegalStateException(said.get("exceptionDetails").toString());
            }
            return said.get("result").path("value");
        }

        String text(String expression) {
            return evaluate(expression).asText();
        }

        /**
         * @param key "Enter", "Escape", "Tab"
         */
        void press(String key) {
            Map<String, Object> down =
                    switch (key) {
                        case "Enter" -> key(key, 13, "\r");
                        case "Escape" -> key(key, 27, "");
                        case "Tab" -> key(key, 9, "");
                        default -> throw new IllegalArgumentException(key);
                    };
            call("Input.dispatchKeyEvent", down);
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
        }

        private Map<String, Object> key(String key, int code, String text) {
            return Map.of(
                    "type",
                    text.isEmpty() ? "rawKeyDown" : "keyDown",
                    "key",
                    key,
                    "code",
                    key,
                    "text",
                    text,
                    "windowsVirtualKeyCode",
                    code);
        }

        List<JsonNode> events(String method) {
            return events.stream()
                    .filter(event -> event.path("sessionId").asText().equals(session))
                    .filter(event -> event.get("method").asText().equals(method))
                    .map(event -> event.get("params"))
                    .toList();
        }

        private void await(String method) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (events(method).isEmpty()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("no " + method);
                }
                Thread.onSpinWait();
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                receive(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void receive(String text) {
            try {
                JsonNode said = JSON.readTree(text);
                if (said.has("id")) {
                    answers.remove(said.get("id").asInt()).complete(said);
                } else {
                    events.add(said);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
