package org.depesche.cli.html;

import java.util.List;
import java.util.Map;
import org.depesche.cli.wording.Voice;
import org.depesche.core.annotation.Quote;

/**
 * What one voice says.
 *
 * @param number its place among the voices, from 1; the one with the most words comes first
 * @param voice whose words they are
 * @param quotes the numbers of its quotes, in text order, from 1
 * @param wordsByForm how many words it says in each form that it is quoted in
 */
record VoiceShare(int number, Voice voice, List<Integer> quotes, Map<Quote.Form, Integer> wordsByForm) {

    int words() {
        return wordsByForm.values().stream().mapToInt(Integer::intValue).sum();
    }

    String name() {
        return voice.name().isEmpty() ? Voice.NOBODY : voice.name();
    }

    String key() {
        return "v" + number;
    }
}
