package org.depesche.linguistics.german;

import org.depesche.linguistics.Morphology;
import org.depesche.linguistics.NameClass;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.NounPhrases;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/** Finds flat noun phrases by their tags and intersects the features of their words. Used for one text after another. */
final class NounPhraseChunker {

    private static final int CELLS = 0xffff;
    private static final int GENITIVE = 0x00f0;
    private static final int NOT_GENITIVE = CELLS & ~GENITIVE;

    private final Tokens.Builder tokens;
    private final NounPhrases.Builder phrases;
    private int end;

    NounPhraseChunker(Tokens.Builder tokens, NounPhrases.Builder phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    void chunk(Sentences sentences) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int from = phrases.size();
            end = sentences.endToken(sentence);
            int at = sentences.firstToken(sentence);
            while (at < end) {
                at = phrase(at);
            }
            attach(from);
        }
    }

    private Tag tag(int token) {
        return token < end ? tokens.tag(token) : Tag.TERMINAL;
    }

    private int phrase(int at) {
        if (tag(at) == Tag.PDS && article(at)) {
            tokens.tag(at, Tag.ART, PartOfSpeech.DET);
        }
        Tag tag = tag(at);
        return switch (tag) {
            case PPER, PDS, PIS, PPOSS, PRELS, PWS -> {
                pronoun(at);
                yield at + 1;
            }
            case ART, PDAT, PIAT, PPOSAT, PWAT, PRELAT, CARD, ADJA, NN, NE, FM, TRUNC -> nominal(at);
            default -> at + 1;
        };
    }

    /** Whether der, die, das stands before an adverb, an adjective and a noun, and so is no pronoun. */
    private boolean article(int at) {
        char c = tokens.text().charAt(tokens.start(at));
        return (c == 'd' || c == 'D')
                && tokens.end(at) - tokens.start(at) == 3
                && (tag(at + 1) == Tag.ADV || tag(at + 1) == Tag.ADJD)
                && tag(at + 2) == Tag.ADJA
                && tag(at + 3) == Tag.NN;
    }

    private void pronoun(int token) {
        phrases.add(token, token + 1, token, tokens.morphology(token) & CELLS);
        phrases.context(-1, prepositionBefore(token));
        phrases.pronoun();
    }

    private int prepositionBefore(int token) {
        if (token == 0) {
            return -1;
        }
        Tag before = tokens.tag(token - 1);
        return before == Tag.APPR || before == Tag.APPRART ? token - 1 : -1;
    }

    private static boolean determiner(Tag tag) {
        return tag == Tag.ART
                || tag == Tag.PDAT
                || tag == Tag.PIAT
                || tag == Tag.PPOSAT
                || tag == Tag.PWAT
                || tag == Tag.PRELAT;
    }

    /** Reads a phrase with a noun or name as its head; a determiner or adjective that no noun follows makes none unless it stands for one. */
    private int nominal(int first) {
        int at = first;
        int determiner = -1;
        int cells = 0;
        boolean any = false;
        while (determiner(tag(at)) && at - first < 3) {
            determiner = at;
            cells = agree(cells, at, any);
            any = true;
            at++;
        }
        int head = -1;
        int nameFirst = -1;
        int nameEnd = -1;
        boolean modified = false;
        while (at < end) {
            Tag tag = tag(at);
            if (tag == Tag.CARD || tag == Tag.ADJA) {
                if (nameFirst >= 0 || head >= 0) {
                    break;
                }
                if (tag == Tag.ADJA) {
                    cells = agree(cells, at, any);
                    any = true;
                }
                modified = true;
                at++;
            } else if (tag == Tag.TRUNC) {
                at++;
            } else if (tag == Tag.NN) {
                if (nameFirst >= 0 && head < 0 && genitiveName(nameEnd - 1)) {
                    // A name in the genitive before its noun takes the place of the determiner.
                    determiner = nameEnd - 1;
                    nameFirst = -1;
                    nameEnd = -1;
                    cells = 0;
                    any = false;
                } else if (head >= 0 && !looseNoun(head, at)) {
                    break;
                } else if (nameFirst >= 0) {
                    break;
                }
                cells = head < 0 ? agree(cells, at, any) : cells;
                any = true;
                head = head < 0 || nameFirst >= 0 ? at : head;
                at++;
            } else if (tag == Tag.NE || tag == Tag.FM) {
                if (nameFirst >= 0 && nameEnd != at) {
                    break;
                }
                if (nameFirst < 0) {
                    nameFirst = at;
                }
                nameEnd = at + 1;
                at++;
            } else if (nounAhead(at, head, nameFirst, modified || determiner >= 0)) {
                at++;
            } else if (nameFirst >= 0 && nameEnd == at && nameParticle(at)) {
                at += 2;
                nameEnd = at;
            } else {
                break;
            }
        }
        if (head < 0 && nameFirst < 0 && !modified) {
            return standingAlone(first, at);
        }
        int headToken = head >= 0 ? head : nameFirst >= 0 ? nameEnd - 1 : at - 1;
        if (head < 0 && nameFirst >= 0 && determiner < 0) {
            cells = tokens.morphology(nameEnd - 1) & CELLS;
        }
        phrases.add(first, at, headToken, cells);
        phrases.context(determiner, prepositionBefore(first));
        if (nameFirst >= 0) {
            phrases.name(nameFirst, nameEnd);
        }
        return at;
    }

    /** A determiner without a noun: a definite article is a demonstrative pronoun then, others stand for a noun as they are. */
    private int standingAlone(int first, int at) {
        if (tokens.tag(first) == Tag.ART && at == first + 1 && definite(first)) {
            tokens.tag(first, Tag.PDS, PartOfSpeech.PRON);
            pronoun(first);
        }
        return Math.max(at, first + 1);
    }

    private boolean definite(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return (c == 'd' || c == 'D')
                && switch (tag(token + 1)) {
                    case VVFIN, VAFIN, VMFIN, VVINF, VVPP, VVIZU, PTKZU, PRF, PPER, PIS, PTKNEG -> true;
                    default -> false;
                };
    }

    /** Cells that all words share; a word that fits with none of the others is taken for unknown. */
    private int agree(int cells, int token, boolean any) {
        int own = tokens.morphology(token) & CELLS;
        if (!any || cells == 0) {
            return own;
        }
        return (cells & own) != 0 ? cells & own : cells;
    }

    /** Whether two nouns in a row belong together: a measure, a title before another noun. */
    private boolean looseNoun(int head, int next) {
        int own = tokens.morphology(next) & CELLS;
        int before = tokens.morphology(head) & CELLS;
        return head == next - 1 && (own == 0 || before == 0);
    }

    private boolean genitiveName(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == 's' || last == '\'' || last == '’';
    }

    /** Adverbs before an adjective, a conjunction between adjectives, and marks around a word, where the noun is still to come. */
    private boolean nounAhead(int at, int head, int nameFirst, boolean begun) {
        if (head >= 0 || nameFirst >= 0 || !begun) {
            return false;
        }
        Tag tag = tag(at);
        if (tag == Tag.ADJD || tag == Tag.ADV || tag == Tag.PTKNEG || tag == Tag.PTKA) {
            return tag(at + 1) == Tag.ADJA
                    || ((tag(at + 1) == Tag.ADJD || tag(at + 1) == Tag.ADV) && tag(at + 2) == Tag.ADJA);
        }
        if (tag == Tag.KON || tag == Tag.COMMA) {
            return at > 0
                    && (tag(at - 1) == Tag.ADJA || tag(at - 1) == Tag.TRUNC || tag(at - 1) == Tag.CARD)
                    && (tag(at + 1) == Tag.ADJA
                            || (tag(at + 1) == Tag.NN && tag == Tag.KON && tag(at - 1) == Tag.TRUNC)
                            || tag(at + 1) == Tag.CARD);
        }
        return tokens.kind(at) == TokenKind.OPENING_MARK
                && (tag(at + 1) == Tag.ADJA || tag(at + 1) == Tag.NN || tag(at + 1) == Tag.NE);
    }

    /** A particle such as von between the parts of a name; a noun may follow it after a given name. */
    private boolean nameParticle(int at) {
        Tag next = tag(at + 1);
        return (tag(at) == Tag.APPR || tag(at) == Tag.ART || tag(at) == Tag.FM)
                && nobiliary(at)
                && (next == Tag.NE || (next == Tag.NN && given(at - 1)));
    }

    private boolean given(int token) {
        return (tokens.morphology(token) & Morphology.name(NameClass.GIVEN_NAME)) != 0;
    }

    private boolean nobiliary(int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        return (length == 3
                        && (text.startsWith("von", start)
                                || text.startsWith("van", start)
                                || text.startsWith("bin", start)))
                || (length == 2
                        && (text.startsWith("de", start)
                                || text.startsWith("al", start)
                                || text.startsWith("zu", start)));
    }

    private void attach(int from) {
        for (int phrase = from + 1; phrase < phrases.size(); phrase++) {
            int before = phrase - 1;
            if (phrases.pronoun(phrase)) {
                continue;
            }
            int gap = phrases.firstToken(phrase) - phrases.endToken(before);
            if (phrases.pronoun(before)) {
                continue;
            }
            if (gap == 0 && genitive(phrase)) {
                phrases.attach(phrase, before, NominalRelation.GENITIVE);
            } else if (gap == 1
                    && phrases.preposition(phrase) == phrases.endToken(before)
                    && attributive(phrases.preposition(phrase))) {
                phrases.attach(phrase, before, NominalRelation.PREPOSITIONAL);
            } else if (gap == 1 && tokens.tag(phrases.endToken(before)) == Tag.KON && sameSort(before, phrase)) {
                phrases.attach(phrase, top(before, from), NominalRelation.COORDINATION);
            } else if (gap == 1
                    && tokens.kind(phrases.endToken(before)) == TokenKind.COMMA
                    && apposition(before, phrase, from)) {
                phrases.attach(phrase, top(before, from), NominalRelation.APPOSITION);
            }
            postposition(phrase);
        }
        if (from < phrases.size()) {
            postposition(from);
        }
    }

    private void postposition(int phrase) {
        int after = phrases.endToken(phrase);
        if (after < end && tokens.tag(after) == Tag.APPO && phrases.preposition(phrase) < 0) {
            phrases.postposition(phrase, after);
        }
    }

    private int top(int phrase, int from) {
        int top = phrase;
        while (phrases.host(top) >= from) {
            top = phrases.host(top);
        }
        return top;
    }

    private boolean genitive(int phrase) {
        int cells = phrases.cells(phrase);
        int first = phrases.firstToken(phrase);
        Tag tag = tokens.tag(first);
        if (tag == Tag.ART || tag == Tag.PPOSAT || tag == Tag.PDAT || tag == Tag.PIAT || tag == Tag.ADJA) {
            return (cells & GENITIVE) != 0 && (tag != Tag.ADJA || (cells & NOT_GENITIVE) == 0);
        }
        return tag == Tag.NE && genitiveName(phrases.endToken(phrase) - 1);
    }

    private boolean attributive(int preposition) {
        String text = tokens.text();
        int start = tokens.start(preposition);
        return switch (tokens.end(preposition) - start) {
            case 3 -> text.startsWith("von", start) || text.startsWith("vom", start) || text.startsWith("für", start);
            default -> false;
        };
    }

    private boolean sameSort(int a, int b) {
        return phrases.preposition(b) < 0 && (phrases.cells(a) == 0 || phrases.cells(b) == 0 || sharesCase(a, b));
    }

    private boolean sharesCase(int a, int b) {
        return (casesOf(phrases.cells(a)) & casesOf(phrases.cells(b))) != 0;
    }

    private static int casesOf(int cells) {
        int cases = 0;
        for (int c = 0; c < 4; c++) {
            if ((cells & 0xf << (c * 4)) != 0) {
                cases |= 1 << c;
            }
        }
        return cases;
    }

    /** An apposition is shut in by commas or the end, agrees in case, and makes a pair of a name and a noun. */
    private boolean apposition(int before, int phrase, int from) {
        if (phrases.preposition(phrase) >= 0 || phrases.named(top(before, from)) == phrases.named(phrase)) {
            return false;
        }
        int after = phrases.endToken(phrase);
        int last = phrase;
        while (last + 1 < phrases.size() && phrases.firstToken(last + 1) == after && genitive(last + 1)) {
            last++;
            after = phrases.endToken(last);
        }
        if (after < end
                && tokens.kind(after) != TokenKind.COMMA
                && tokens.kind(after) != TokenKind.TERMINATOR
                && tokens.kind(after) != TokenKind.CLOSING_BRACKET) {
            return false;
        }
        return phrases.cells(before) == 0 || phrases.cells(phrase) == 0 || sharesCase(top(before, from), phrase);
    }
}
