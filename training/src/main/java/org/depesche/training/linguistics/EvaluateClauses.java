package org.depesche.training.linguistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.AnalysisView;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Tokens;

/**
 * Measures clauses against labels by hand. Usage: {@code EvaluateClauses ARTICLES LABELS [errors]}, where LABELS
 * is one of the label files beside this class, such as {@code clause-labels.tsv}.
 *
 * <p>A piece of a clause is right if it begins and ends at the right words and its clause has the right kind; a clause is right if all its
 * pieces are. Punctuation does not count.
 */
public final class EvaluateClauses {

    private record Piece(int start, int end, char kind) {}

    private EvaluateClauses() {}

    /**
     * Prints the scores, and with a third argument the sentences with errors.
     *
     * @param arguments the articles in JSON lines, and the labels
     * @throws IOException if they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> texts = Articles.texts(Path.of(arguments[0]));
        boolean errors = arguments.length > 2;
        Score pieces = new Score();
        Score borders = new Score();
        Score clauses = new Score();
        Map<Character, Score> kinds = new TreeMap<>();
        for (LabelledSentence sentence : LabelledSentence.read(arguments[1])) {
            Analysis analysis = Analysis.of(Objects.requireNonNull(texts.get(sentence.article())), "de");
            Map<Integer, List<Piece>> gold = gold(analysis, sentence);
            Map<Integer, List<Piece>> found = found(analysis, sentence);
            Set<Piece> goldPieces = flat(gold);
            boolean wrong = false;
            pieces.gold(goldPieces.size());
            Set<Long> goldBorders = borders(goldPieces);
            borders.gold(goldBorders.size());
            for (long border : borders(flat(found))) {
                borders.found(goldBorders.contains(border));
            }
            for (Piece piece : goldPieces) {
                kinds.computeIfAbsent(piece.kind(), k -> new Score()).gold(1);
            }
            for (Piece piece : flat(found)) {
                boolean right = goldPieces.contains(piece);
                pieces.found(right);
                kinds.computeIfAbsent(piece.kind(), k -> new Score()).found(right);
                wrong |= !right;
            }
            clauses.gold(gold.size());
            for (List<Piece> clause : found.values()) {
                clauses.found(gold.containsValue(clause));
            }
            if (errors && wrong) {
                String view = new AnalysisView(
                                Analysis.of(analysis.text().substring(sentence.start(), sentence.end()), "de"), false)
                        .render();
                System.out.println(view + "    gold:" + show(analysis, gold));
            }
        }
        System.out.println("pieces with kind: " + pieces);
        System.out.println("pieces without kind: " + borders);
        System.out.println("whole clauses: " + clauses);
        kinds.forEach((kind, score) -> System.out.println("  " + kind + ": " + score));
    }

    private static String show(Analysis analysis, Map<Integer, List<Piece>> gold) {
        StringBuilder out = new StringBuilder();
        gold.forEach((clause, pieces) -> {
            for (Piece piece : pieces) {
                out.append(' ').append(piece.kind()).append(clause).append('[');
                String text = analysis.text().substring(piece.start(), piece.end());
                out.append(
                        text.length() > 40 ? text.substring(0, 18) + " … " + text.substring(text.length() - 18) : text);
                out.append(']');
            }
        });
        return out.toString();
    }

    private static Set<Piece> flat(Map<Integer, List<Piece>> clauses) {
        Set<Piece> pieces = new HashSet<>();
        clauses.values().forEach(pieces::addAll);
        return pieces;
    }

    private static Set<Long> borders(Set<Piece> pieces) {
        Set<Long> borders = new HashSet<>();
        for (Piece piece : pieces) {
            borders.add((long) piece.start() << 32 | piece.end());
        }
        return borders;
    }

    private static Map<Integer, List<Piece>> gold(Analysis analysis, LabelledSentence sentence) {
        Map<Integer, List<Piece>> clauses = new TreeMap<>();
        List<String> labels = sentence.labels();
        for (int i = 0; i < labels.size(); i++) {
            String[] parts = labels.get(i).split(":", -1);
            int start = Integer.parseInt(parts[0]);
            int limit = i + 1 < labels.size()
                    ? Integer.parseInt(
                            labels.get(i + 1).substring(0, labels.get(i + 1).indexOf(':')))
                    : sentence.end();
            clauses.computeIfAbsent(Integer.parseInt(parts[1]), c -> new ArrayList<>())
                    .add(new Piece(start, lastWordEnd(analysis, limit), parts[2].charAt(0)));
        }
        return clauses;
    }

    private static int lastWordEnd(Analysis analysis, int limit) {
        Tokens tokens = analysis.tokens();
        int token = tokens.notBefore(limit) - 1;
        while (token > 0 && !tokens.kind(token).lexical()) {
            token--;
        }
        return tokens.end(token);
    }

    private static Map<Integer, List<Piece>> found(Analysis analysis, LabelledSentence sentence) {
        Map<Integer, List<Piece>> found = new TreeMap<>();
        Tokens tokens = analysis.tokens();
        Clauses clauses = analysis.clauses();
        int end = tokens.notBefore(sentence.end());
        int clause = -1;
        int start = -1;
        int last = -1;
        for (int token = tokens.notBefore(sentence.start()); token <= end; token++) {
            boolean word = token < end && tokens.kind(token).lexical();
            if (token < end && !word) {
                continue;
            }
            if (token == end || clauses.of(token) != clause) {
                if (clause >= 0) {
                    found.computeIfAbsent(clause, c -> new ArrayList<>())
                            .add(new Piece(start, tokens.end(last), kind(clauses.kind(clause))));
                }
                if (token == end) {
                    break;
                }
                clause = clauses.of(token);
                start = tokens.start(token);
            }
            last = token;
        }
        return found;
    }

    private static char kind(ClauseKind kind) {
        return kind == ClauseKind.INTERROGATIVE ? 'Q' : kind.name().charAt(0);
    }
}
