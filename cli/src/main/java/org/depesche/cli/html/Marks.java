package org.depesche.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;

/** What is to be marked in an article, and under which key: {@code q1}, {@code e1m1}, {@code d1}, {@code p1}, {@code x1}. */
final class Marks {

    private Marks() {}

    static List<Mark> of(Findings findings) {
        List<Mark> marks = new ArrayList<>();
        quotes(findings, marks);
        List<Entity> entities = findings.extraction().entities();
        for (int i = 0; i < entities.size(); i++) {
            entity(entities.get(i), i + 1, marks);
        }
        int number = 0;
        for (var date : findings.extraction().dates()) {
            String key = "d" + ++number;
            marks.add(finding(key, Layer.DATES, "d", List.of(date.span()), key + "-d"));
        }
        number = 0;
        for (ProvenanceSignal signal : findings.extraction().provenance()) {
            String key = "p" + ++number;
            if (signal.evidence() instanceof Evidence.InText evidence) {
                marks.add(finding(key, Layer.PROVENANCE, "p", List.of(evidence.span()), key + "-d"));
            }
        }
        number = 0;
        for (Extension extension : findings.extraction().extensions()) {
            String key = "x" + ++number;
            marks.add(finding(key, Layer.EXTENSIONS, "x", extension.spans(), key + "-d"));
        }
        return marks;
    }

    private static Mark finding(String key, Layer layer, String style, List<Span> spans, String detail) {
        return new Mark(key, Mark.Role.FINDING, layer, style, spans, detail, 0);
    }

    private static void entity(Entity entity, int number, List<Mark> marks) {
        int mention = 0;
        for (Mention each : entity.mentions()) {
            String key = "e" + number + "m" + ++mention;
            String style = "e " + entity.type().label() + " " + each.form().label();
            marks.add(finding(key, Layer.ENTITIES, style, List.of(each.span()), "e" + number + "-d"));
        }
    }

    private static void quotes(Findings findings, List<Mark> marks) {
        Map<List<Span>, String> cues = new LinkedHashMap<>();
        Map<List<Span>, String> speakers = new LinkedHashMap<>();
        int number = 0;
        for (Quote quote : findings.extraction().quotes()) {
            int voice = findings.voices().byQuote().get(number).number();
            String key = "q" + ++number;
            String style = "q " + quote.form().label();
            marks.add(new Mark(key, Mark.Role.FINDING, Layer.QUOTES, style, quote.spans(), key + "-d", voice));
            if (quote.cue() != null) {
                cues.merge(quote.cue().spans(), key, (a, b) -> a + " " + b);
            }
            if (quote.speaker() != null) {
                speakers.merge(quote.speaker().spans(), key, (a, b) -> a + " " + b);
            }
        }
        cues.forEach((spans, keys) -> marks.add(part(keys, "cue", spans)));
        speakers.forEach((spans, keys) -> marks.add(part(keys, "speaker", spans)));
    }

    private static Mark part(String keys, String style, List<Span> spans) {
        return new Mark(keys, Mark.Role.PART, Layer.QUOTES, style, spans, "", 0);
    }
}
