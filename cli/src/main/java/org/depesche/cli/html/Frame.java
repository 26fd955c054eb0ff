package org.depesche.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: the head with its policy, the style, the script. The policy lets nothing be loaded and nothing run but the
 * one style and the one script, which it names by their hashes: should text of an article ever become markup, no script of it would run.
 */
final class Frame {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    /** The content security policy (W3C, CSP Level 3) of every page. */
    static final String POLICY = "default-src 'none'; script-src '" + hash(SCRIPT) + "'; style-src '" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'";

    private Frame() {}

    static void begin(String title, @Nullable PageSummary summary, Markup page) {
        page.html("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.html("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        if (summary != null) {
            summary.write(page);
        }
        page.html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.html(
                "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Depesche\">\n<title>");
        page.line(title).html("</title>\n<style>").html(STYLE).html("</style>\n</head>\n");
    }

    /** The switch between light and dark. */
    static void scheme(Markup page) {
        page.html("<fieldset class=\"scheme\"><legend>Colours</legend>");
        for (String scheme : new String[] {"Auto", "Light", "Dark"}) {
            String id = "scheme-" + scheme.toLowerCase(Locale.ROOT);
            page.html("<label><input type=\"radio\" name=\"scheme\" autocomplete=\"off\" id=\"" + id + "\""
                    + (scheme.equals("Auto") ? " checked" : "") + "><span>" + scheme + "</span></label>");
        }
        page.html("</fieldset>\n");
    }

    static void end(Markup page) {
        page.html("<script>").html(SCRIPT).html("</script>\n</body>\n</html>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256-"
                    + Base64.getEncoder().encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
