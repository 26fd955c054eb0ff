package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysisViewTest {

    @Test
    void showsSentencesClausesAndVerbGroups() {
        String view =
                new AnalysisView(Analysis.of("Sie sagte, der Rat habe Klagen angekündigt.", "de"), false).render();

        assertThat(view).isEqualTo("""
                        1  Sie sagte, der Rat habe Klagen angekündigt.
                            main [Sie sagte,]  sagen (sagte) INDICATIVE PAST verb SECOND  subject: Sie
                              complement [der Rat habe Klagen angekündigt.]  ankündigen (habe angekündigt) SUBJUNCTIVE_I PERFECT verb SECOND  subject: der Rat
                        """);
    }

    @Test
    void listsTokensOnRequest() {
        String view = new AnalysisView(Analysis.of("Es regnet.", "de"), true).render();

        assertThat(view).contains("      regnet\tVERB\tVVFIN\tregnen\tINDICATIVE PRESENT\n");
    }
}
