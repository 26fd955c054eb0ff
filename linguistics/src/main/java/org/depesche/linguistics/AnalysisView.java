package org.depesche.linguistics;

/**
 * Shows an analysis as plain text: each sentence, its clauses indented by their depth with kind, verb, mood and subject, and, on request, its
 * tokens. For people who look for errors.
 */
public final class AnalysisView {

    private final Analysis analysis;
    private final boolean withTokens;

    /**
     * A view of an analysis.
     *
     * @param analysis the analysis
     * @param withTokens whether to list the tokens of each sentence
     */
    public AnalysisView(Analysis analysis, boolean withTokens) {
        this.analysis = analysis;
        this.withTokens = withTokens;
    }

    /**
     * The whole analysis.
     *
     * @return lines that end in a line feed
     */
    public String render() {
        StringBuilder out = new StringBuilder();
        for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
            render(sentence, out);
        }
        return out.toString();
    }

    private void render(int sentence, StringBuilder out) {
        Sentences sentences = analysis.sentences();
        out.append(sentence + 1)
                .append("  ")
                .append(flat(sentences.text(sentence)))
                .append('\n');
        Clauses clauses = analysis.clauses();
        int last = -1;
        for (int token = sentences.firstToken(sentence); token < sentences.endToken(sentence); token++) {
            int clause = clauses.of(token);
            if (clause > last) {
                clause(clause, out);
                last = clause;
            }
        }
        if (withTokens) {
            tokens(sentence, out);
        }
    }

    private void clause(int clause, StringBuilder out) {
        Clauses clauses = analysis.clauses();
        out.append("    ");
        for (int up = clauses.parent(clause), depth = 0; up >= 0 && depth < 12; up = clauses.parent(up), depth++) {
            out.append("  ");
        }
        out.append(clauses.kind(clause).name().toLowerCase(java.util.Locale.ROOT));
        if (clauses.coordinatedWith(clause) >= 0) {
            out.append('+');
        }
        out.append(" [");
        for (int piece = 0; piece < clauses.pieces(clause); piece++) {
            if (piece > 0) {
                out.append(" … ");
            }
            out.append(between(clauses.pieceFirst(clause, piece), clauses.pieceEnd(clause, piece)));
        }
        out.append(']');
        int group = clauses.verbGroup(clause);
        if (group >= 0) {
            VerbGroups groups = analysis.verbGroups();
            out.append("  ").append(groups.lemma(group)).append(" (");
            for (int member = 0; member < groups.members(group); member++) {
                out.append(member > 0 ? " " : "").append(analysis.tokens().text(groups.member(group, member)));
            }
            out.append(") ").append(groups.mood(group)).append(' ').append(groups.tense(group));
            if (groups.voice(group) != Voice.ACTIVE) {
                out.append(' ').append(groups.voice(group));
            }
            out.append(" verb ").append(clauses.verbPosition(clause));
        }
        int subject = clauses.subject(clause);
        if (subject >= 0) {
            NounPhrases phrases = analysis.nounPhrases();
            out.append("  subject: ").append(between(phrases.firstToken(subject), phrases.fullEndToken(subject)));
        }
        out.append('\n');
    }

    private String between(int first, int end) {
        return flat(analysis.text()
                .substring(analysis.tokens().start(first), analysis.tokens().end(end - 1)));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private void tokens(int sentence, StringBuilder out) {
        Tokens tokens = analysis.tokens();
        for (int token = analysis.sentences().firstToken(sentence);
                token < analysis.sentences().endToken(sentence);
                token++) {
            out.append("      ")
                    .append(tokens.text(token))
                    .append('\t')
                    .append(tokens.partOfSpeech(token))
                    .append('\t');
            out.append(tokens.tag(token)).append('\t').append(tokens.lemma(token));
            if (tokens.mood(token) != Mood.NONE) {
                out.append('\t').append(tokens.mood(token)).append(' ').append(tokens.tense(token));
            } else if (!tokens.cases(token).isEmpty()) {
                out.append('\t').append(tokens.cases(token));
            }
            out.append('\n');
        }
    }
}
