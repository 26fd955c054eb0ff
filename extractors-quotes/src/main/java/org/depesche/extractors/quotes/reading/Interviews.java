package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.TurnLabel;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Interviews without quotation marks: paragraphs that begin with a name or <em>Frage</em>, <em>Antwort</em> and a colon; and questions that are
 * paragraphs of their own, each with an answer after it. Every turn is direct speech.
 */
final class Interviews {

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_QUESTION = 80;
    private static final double LABELLED = 0.9;
    private static final double UNLABELLED = 0.7;

    private final Scene scene;
    private final List<Entity> entities;
    /** The first token of each paragraph, and the number after the last token. */
    private final int[] starts;

    Interviews(Scene scene, List<Entity> entities) {
        this.scene = scene;
        this.entities = entities;
        int paragraphs = 0;
        for (int token = 0; token < scene.tokens.size(); token++) {
            paragraphs += begins(token) ? 1 : 0;
        }
        starts = new int[paragraphs + 1];
        int paragraph = 0;
        for (int token = 0; token < scene.tokens.size(); token++) {
            if (begins(token)) {
                starts[paragraph++] = token;
            }
        }
        starts[paragraphs] = scene.tokens.size();
    }

    private boolean begins(int token) {
        return token == 0 || scene.tokens.paragraph(token) != scene.tokens.paragraph(token - 1);
    }

    /** A paragraph, or several, that somebody says. */
    private record Turn(
            int paragraph, Pieces label, @Nullable TurnLabel word, Pieces text) {}

    /** The turns of an interview as quotes, in the order of the text; none where the article is no interview. */
    List<Draft> turns() {
        List<Turn> turns = labelled();
        if (!turns.isEmpty() && interview(turns)) {
            return drafts(joined(turns));
        }
        return unlabelled();
    }

    private List<Turn> labelled() {
        List<Turn> turns = List.of();
        for (int paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
            Turn turn = labelled(paragraph);
            if (turn != null) {
                turns = turns.isEmpty() ? new ArrayList<>() : turns;
                turns.add(turn);
            }
        }
        return turns;
    }

    private @Nullable Turn labelled(int paragraph) {
        int end = starts[paragraph + 1];
        int first = unformatted(starts[paragraph], end);
        int colon = first;
        while (colon < end && colon - first <= LONGEST_LABEL && !scene.is(colon, TokenKind.COLON)) {
            if (!ofLabel(colon)) {
                return null;
            }
            colon++;
        }
        if (colon >= end || colon == first || !scene.is(colon, TokenKind.COLON)) {
            return null;
        }
        int labelEnd = colon;
        while (labelEnd > first && !scene.tokens.kind(labelEnd - 1).lexical()) {
            labelEnd--;
        }
        int text = unformatted(colon + 1, end);
        int textEnd = end;
        if (text >= end && paragraph + 2 < starts.length) {
            textEnd = starts[paragraph + 2];
            text = unformatted(end, textEnd);
        }
        if (text >= textEnd || labelEnd == first || scene.is(text, TokenKind.OPENING_MARK)) {
            return null;
        }
        Pieces label = Pieces.of(first, labelEnd);
        return new Turn(paragraph, label, scene.lexicon.turnLabel(text(label)), Pieces.of(text, textEnd));
    }

    /** The first token that is no sign of formatting. */
    private int unformatted(int first, int end) {
        int token = first;
        while (token < end && scene.is(token, TokenKind.SYMBOL)) {
            token++;
        }
        return token;
    }

    private boolean ofLabel(int token) {
        if (!scene.tokens.kind(token).lexical()) {
            return scene.is(token, TokenKind.SYMBOL)
                    || scene.is(token, TokenKind.OPENING_BRACKET)
                    || scene.is(token, TokenKind.CLOSING_BRACKET);
        }
        return Character.isUpperCase(scene.tokens.charAt(token, 0))
                || scene.is(token, "von")
                || scene.is(token, "van")
                || scene.is(token, "der")
                || scene.is(token, "de")
                || Character.isDigit(scene.tokens.charAt(token, 0));
    }

    private String text(Pieces pieces) {
        StringBuilder text = new StringBuilder();
        for (int token = pieces.first(); token < pieces.end(); token++) {
            text.append(text.isEmpty() ? "" : " ").append(scene.tokens.text(token));
        }
        return text.toString();
    }

    /** Whether labels before colons are those of an interview and not of a list: two take turns, and one of them asks. */
    private boolean interview(List<Turn> turns) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Boolean> persons = new HashMap<>();
        boolean asked = false;
        boolean question = false;
        boolean answer = false;
        boolean answered = false;
        int repeated = 0;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            String label = text(turn.label());
            repeated += counts.merge(label, 1, Integer::sum) == 2 ? 1 : 0;
            question |= turn.word() != null && turn.word().turn() == TurnLabel.Turn.QUESTION;
            answer |= turn.word() != null && turn.word().turn() == TurnLabel.Turn.ANSWER;
            boolean asks = asks(turn.text());
            asked |= asks;
            answered = answered
                    || (i > 0
                            && asks(turns.get(i - 1).text())
                            && turns.get(i - 1).paragraph() == turn.paragraph() - 1
                            && !text(turns.get(i - 1).label()).equals(label)
                            && persons.computeIfAbsent(label, this::person));
        }
        boolean alternate = counts.size() >= 2 && repeated >= 1 && asked && counts.size() <= 2 + turns.size() / 4;
        return (question && answer) || alternate || answered;
    }

    private boolean asks(Pieces text) {
        return asks(text.first(), text.end());
    }

    private boolean asks(int first, int end) {
        int last = end - 1;
        while (last > first && scene.is(last, TokenKind.SYMBOL)) {
            last--;
        }
        return scene.is(last, TokenKind.TERMINATOR) && scene.tokens.charAt(last, 0) == '?';
    }

    /** Whether a label is the name of a person of the article. */
    private boolean person(String label) {
        return entities.stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .anyMatch(entity -> entity.name().equals(label)
                        || entity.name().endsWith(" " + label)
                        || label.endsWith(entity.name()));
    }

    /** Joins to each turn the paragraphs without a label up to the next turn; a label right above another one is no turn. */
    private List<Turn> joined(List<Turn> turns) {
        List<Turn> joined = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int end = i + 1 < turns.size()
                    ? starts[turns.get(i + 1).paragraph()]
                    : turn.text().end();
            Pieces text = Pieces.of(turn.text().first(), end);
            if (!text.isEmpty()) {
                joined.add(new Turn(turn.paragraph(), turn.label(), turn.word(), text));
            }
        }
        return joined;
    }

    private List<Draft> drafts(List<Turn> turns) {
        List<Draft> drafts = new ArrayList<>();
        Pieces asked = interviewee(turns.get(0).label().first());
        for (Turn turn : turns) {
            Draft draft = draft(turn.text(), LABELLED);
            draft.frame = Pieces.of(turn.label().first(), Math.max(turn.label().end(), colonEnd(turn)));
            if (turn.word() == null) {
                draft.speaker = turn.label();
            } else if (turn.word().turn() == TurnLabel.Turn.ANSWER) {
                draft.speaker = asked;
            }
            drafts.add(draft.because("interview-turn").because("turn-label"));
        }
        return drafts;
    }

    private int colonEnd(Turn turn) {
        int token = turn.label().end();
        while (token < turn.text().first() && !scene.is(token, TokenKind.COLON)) {
            token++;
        }
        return Math.min(token + 1, turn.text().first());
    }

    private Draft draft(Pieces text, double sure) {
        int end = text.end();
        while (end > text.first() + 1 && scene.is(end - 1, TokenKind.SYMBOL)) {
            end--;
        }
        Draft draft = new Draft(Form.DIRECT, Pieces.of(text.first(), end), sure);
        draft.medium = Medium.SPEECH;
        return draft;
    }

    /** The name of the person that the introduction is about, or none. */
    private Pieces interviewee(int before) {
        Entity best = null;
        for (Entity entity : entities) {
            if (entity.type() == Entity.Type.PERSON
                    && name(entity, before) != null
                    && (best == null
                            || entity.mentions().size() > best.mentions().size())) {
                best = entity;
            }
        }
        Mention mention = best == null ? null : name(best, before);
        return mention == null
                ? Pieces.NONE
                : Pieces.of(
                        scene.tokens.notBefore(mention.span().start()),
                        scene.tokens.notBefore(mention.span().end()));
    }

    private @Nullable Mention name(Entity entity, int before) {
        Mention longest = null;
        for (Mention mention : entity.mentions()) {
            int token = scene.tokens.notBefore(mention.span().start());
            boolean longer =
                    longest == null || mention.span().length() > longest.span().length();
            if (mention.form() == Mention.Form.NAME && token < before && longer) {
                longest = mention;
            }
        }
        return longest;
    }

    /** Questions that are paragraphs of their own, and the answers after them. */
    private List<Draft> unlabelled() {
        List<Turn> answers = List.of();
        int first = -1;
        for (int paragraph = 0; paragraph + 2 < starts.length; paragraph++) {
            if (!question(paragraph) || question(paragraph + 1)) {
                continue;
            }
            int next = paragraph + 2;
            while (next + 1 < starts.length && !question(next)) {
                next++;
            }
            // the paragraphs after the last answer may be no part of it
            int end = next + 1 < starts.length ? starts[next] : starts[paragraph + 2];
            Pieces answer = Pieces.of(starts[paragraph + 1], end);
            if (firstPerson(answer)) {
                first = first < 0 ? paragraph : first;
                answers = answers.isEmpty() ? new ArrayList<>() : answers;
                answers.add(new Turn(paragraph + 1, Pieces.NONE, null, answer));
            }
        }
        if (answers.size() < 2) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Pieces asked = interviewee(starts[first]);
        for (Turn turn : answers) {
            Draft draft = draft(turn.text(), UNLABELLED);
            draft.speaker = asked;
            drafts.add(draft.because("interview-turn"));
        }
        return drafts;
    }

    /** Whether a paragraph is a question to somebody. */
    private boolean question(int paragraph) {
        int first = starts[paragraph];
        int end = starts[paragraph + 1];
        if (end - first > LONGEST_QUESTION || !asks(first, end)) {
            return false;
        }
        for (int token = first; token < end; token++) {
            if (scene.is(token, TokenKind.OPENING_MARK)) {
                return false;
            }
            boolean polite = token > first && Character.isUpperCase(scene.tokens.charAt(token, 0));
            if ((polite
                            && (scene.is(token, "sie")
                                    || scene.is(token, "ihnen")
                                    || scene.is(token, "ihr")
                                    || ihre(token)))
                    || scene.is(token, "du")
                    || scene.is(token, "dir")
                    || scene.is(token, "dich")) {
                return true;
            }
        }
        return false;
    }

    private boolean ihre(int token) {
        return scene.tokens.length(token) <= 5 && scene.tokens.text(token).startsWith("Ihre");
    }

    private boolean firstPerson(Pieces text) {
        for (int token = text.first(); token < text.end(); token++) {
            if (scene.firstPerson(token) || Objects.equals(scene.tokens.lemma(token), "mein")) {
                return true;
            }
        }
        return false;
    }
}
