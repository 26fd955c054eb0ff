package org.depesche.bank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** A hash over all that a bank keeps of an article: two articles with the same hash need not be written again. */
final class ContentHash {

    private ContentHash() {}

    static String of(BankedArticle article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out =
                    new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                write(article, out);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java has SHA-256, and nothing is written to", e);
        }
    }

    private static void write(BankedArticle article, DataOutputStream out) throws IOException {
        text(article.id(), out);
        text(article.url(), out);
        text(article.outlet(), out);
        text(article.language(), out);
        text(article.published() == null ? null : article.published().toString(), out);
        out.writeInt(article.agencies().size());
        for (BankedAgency agency : article.agencies()) {
            text(agency.id(), out);
            text(agency.name(), out);
            text(agency.scope(), out);
        }
        out.writeInt(article.quotes().size());
        for (BankedQuote quote : article.quotes()) {
            write(quote, out);
        }
    }

    private static void write(BankedQuote quote, DataOutputStream out) throws IOException {
        text(quote.id(), out);
        text(quote.form().label(), out);
        text(quote.medium().label(), out);
        text(quote.text(), out);
        out.writeInt(quote.spans().size());
        for (Span span : quote.spans()) {
            out.writeInt(span.start());
            out.writeInt(span.end());
        }
        text(quote.cue(), out);
        text(quote.cueLemma(), out);
        BankedSpeaker speaker = quote.speaker();
        out.writeBoolean(speaker != null);
        if (speaker != null) {
            text(speaker.phrase(), out);
            text(speaker.kind().label(), out);
            text(speaker.entity(), out);
            text(speaker.name(), out);
            text(speaker.type(), out);
            text(speaker.wikidata(), out);
        }
        out.writeDouble(quote.confidence());
        out.writeInt(quote.because().size());
        for (String rule : quote.because()) {
            text(rule, out);
        }
    }

    /** With its length before it, so that no two sequences of texts are the same bytes. */
    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
