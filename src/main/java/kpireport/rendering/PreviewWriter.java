package kpireport.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import kpireport.overview.Overview;
import kpireport.overview.Overview.ResultLine;

/**
 * Writes a month as one page for the browser: how everybody stands, who is named, where each figure
 * comes from, and the drafts. It needs nothing beside it, fetches nothing, and says everything
 * without its script, which sorts, filters and opens origins in place.
 */
final class PreviewWriter {

    private final Reference reference;

    PreviewWriter(Reference reference) {
        this.reference = reference;
    }

    byte[] write(List<DraftPages.Shown> drafts, Overview overview) {
        Page page = new Page(overview);
        DraftPages pages = new DraftPages(page);
        boolean whole = overview != Overview.NONE;
        page.html.open("main", "id", "main", "tabindex", -1);
        if (whole) {
            new HeatMap(page).write();
            new ReviewList(page).write();
            new ResultsTable(page).write();
        }
        pages.write(drafts);
        page.html.close();
        String style = PreviewStyle.css(reference) + pages.css();
        String script = resource("preview.js");
        Xml html = Xml.html().raw("<!DOCTYPE html>\n").open("html", "lang", "vi");
        head(html, page, style, script);
        html.open("body");
        html.open("a", "class", "skip", "href", "#main").text(page.words.get("skip")).close();
        html.open("header");
        html.open("h1").text(page.words.get("heading", "month", overview.month())).close();
        html.open("p").text(overview.office()).close();
        if (whole) {
            summary(html, page);
            navigation(html, page);
        }
        html.close().raw(page.html.toString());
        html.open("dialog", "aria-labelledby", "origin-h");
        html.open("h2", "id", "origin-h", "tabindex", -1).text(page.words.get("origin.of")).close();
        html.open("div").close();
        html.open("button", "type", "button").text(page.words.get("close")).close().close();
        html.open("script").raw(script).close();
        return html.close().close().bytes();
    }

    // Nothing is fetched and no script runs but this one, whatever a name or a finding holds.
    private static void head(Xml html, Page page, String style, String script) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src "
                        + hash(style)
                        + "; script-src "
                        + hash(script)
                        + "; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("title")
                .text(
                        page.words.get(
                                "title",
                                "month",
                                page.overview.month(),
                                "office",
                                page.overview.office()))
                .close();
        html.open("style").raw(style).close().close();
    }

    private static void summary(Xml html, Page page) {
        List<ResultLine> results = Page.results(page.overview);
        long units = page.overview.levels().stream().mapToLong(l -> l.units().size()).sum();
        html.open("ul", "class", "summary");
        count(html, page, "sum.units", units, "");
        count(html, page, "sum.met", count(results, "met"), "met");
        count(html, page, "sum.missed", count(results, "missed"), "missed");
        count(html, page, "sum.nothing", count(results, "not-applicable"), "not-applicable");
        count(html, page, "sum.findings", page.overview.findings().size(), "");
        html.close();
    }

    private static long count(List<ResultLine> results, String status) {
        return results.stream().filter(result -> result.status().equals(status)).count();
    }

    private static void count(Xml html, Page page, String key, long count, String look) {
        html.open("li", "class", look)
                .text(Page.sign(look) + page.words.get(key, "count", Page.digits(count)))
                .close();
    }

    private static void navigation(Xml html, Page page) {
        html.open("nav", "aria-label", page.words.get("parts"));
        for (String part : List.of("map", "names", "findings", "results", "targets", "draft")) {
            html.open("a", "href", "#" + part).text(page.words.get(part)).close();
        }
        html.close();
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String resource(String name) {
        try (InputStream in = PreviewWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
