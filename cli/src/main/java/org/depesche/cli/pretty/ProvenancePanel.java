package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.cli.wording.ProvenanceWords;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.pipeline.Extraction;

/** Where the article comes from, in plain sentences, the most telling first, each with the words that it rests on. */
final class ProvenancePanel implements Panel {

    private static final int LONGEST_EVIDENCE = 160;

    @Override
    public void write(Extraction extraction, Page page) {
        if (extraction.provenance().isEmpty()) {
            return;
        }
        List<ProvenanceSignal> signals = new ArrayList<>(extraction.provenance());
        signals.sort(ProvenanceWords.MOST_TELLING_FIRST);
        Map<String, List<String>> evidence = new LinkedHashMap<>();
        for (ProvenanceSignal signal : signals) {
            String sentence = VisibleText.line(ProvenanceWords.sentence(signal, extraction.article()));
            evidence.computeIfAbsent(sentence, none -> new ArrayList<>()).add(evidence(signal, extraction, sentence));
        }
        page.heading("PROVENANCE", "");
        evidence.forEach((sentence, words) -> {
            page.paragraph(1, 2, new StyledText().add(sentence));
            for (String word : words) {
                if (!word.isEmpty()) {
                    page.paragraph(2, 3, new StyledText().add(Style.FAINT, word));
                }
            }
        });
    }

    private static String evidence(ProvenanceSignal signal, Extraction extraction, String sentence) {
        String words = VisibleText.line(ProvenanceWords.evidence(signal, extraction.article()));
        if (sentence.contains(words)) {
            return "";
        }
        String path = ProvenanceWords.path(signal);
        String cut = words.codePointCount(0, words.length()) <= LONGEST_EVIDENCE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_EVIDENCE)) + "…";
        return "› " + cut + (path.isEmpty() ? "" : " (metadata, " + path + ")");
    }
}
