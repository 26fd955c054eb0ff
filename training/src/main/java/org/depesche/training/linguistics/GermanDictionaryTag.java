package org.depesche.training.linguistics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.GrammaticalNumber;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Morphology;
import org.depesche.linguistics.NameClass;
import org.depesche.linguistics.Tag;

/**
 * One reading of the word list, with its tag converted from Morphy's tagset.
 *
 * @param tag STTS tag
 * @param morphology features
 * @param closed whether it is of a closed word class, for which our own list says the tags
 */
record GermanDictionaryTag(Tag tag, int morphology, boolean closed) {

    private static final Set<Tag> PRONOMINAL = EnumSet.range(Tag.PDS, Tag.PWAT);

    static List<GermanDictionaryTag> of(String form, String lemma, String dictionaryTag) {
        String[] parts = dictionaryTag.split(":", -1);
        List<GermanDictionaryTag> readings = new ArrayList<>();
        switch (parts[0]) {
            case "SUB" -> readings.add(new GermanDictionaryTag(Tag.NN, nominal(parts, true), false));
            case "EIG" -> readings.add(new GermanDictionaryTag(Tag.NE, nominal(parts, true) | name(parts), false));
            case "ADJ", "PA1" ->
                readings.add(new GermanDictionaryTag(
                        parts[1].equals("PRD") ? Tag.ADJD : Tag.ADJA, nominal(parts, false), false));
            case "PA2" -> {
                if (!parts[1].equals("PRD")) {
                    readings.add(new GermanDictionaryTag(Tag.ADJA, nominal(parts, false), false));
                }
            }
            case "VER" -> {
                if (Character.isLowerCase(form.charAt(0))) {
                    verb(lemma, parts, readings);
                }
            }
            case "ADV" -> readings.add(new GermanDictionaryTag(adverb(parts), Morphology.NONE, true));
            case "ART", "PRO", "PRP", "KON", "ZUS", "NEG", "ZAL" ->
                readings.add(new GermanDictionaryTag(closedTag(parts[0]), nominal(parts, false), true));
            case "INJ" -> readings.add(new GermanDictionaryTag(Tag.ITJ, Morphology.NONE, true));
            case "ABK" -> readings.add(new GermanDictionaryTag(Tag.NN, Morphology.NONE, false));
            default -> {}
        }
        return readings;
    }

    private static Tag closedTag(String kind) {
        return switch (kind) {
            case "ART" -> Tag.ART;
            case "PRO" -> Tag.PIS;
            case "PRP" -> Tag.APPR;
            case "KON" -> Tag.KON;
            case "ZUS" -> Tag.PTKVZ;
            case "NEG" -> Tag.PTKNEG;
            default -> Tag.CARD;
        };
    }

    private static Tag adverb(String[] parts) {
        for (String part : parts) {
            if (part.equals("INR")) {
                return Tag.PWAV;
            }
        }
        return Tag.ADV;
    }

    /** Of the tags that our list allows the form, those that this reading's features belong to. */
    Set<Tag> closedTags(Set<Tag> allowed) {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        for (Tag each : allowed) {
            boolean fits = (each == Tag.ART && (tag == Tag.ART || tag == Tag.PIS))
                    || (PRONOMINAL.contains(each) && (tag == Tag.PIS || tag == Tag.ART))
                    || each == tag;
            if (fits) {
                tags.add(each);
            }
        }
        return tags;
    }

    private static int nominal(String[] parts, boolean lexicalGender) {
        GrammaticalCase grammaticalCase = null;
        GrammaticalNumber number = GrammaticalNumber.SINGULAR;
        Gender gender = null;
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "NOM" -> grammaticalCase = GrammaticalCase.NOMINATIVE;
                case "GEN" -> grammaticalCase = GrammaticalCase.GENITIVE;
                case "DAT" -> grammaticalCase = GrammaticalCase.DATIVE;
                case "AKK" -> grammaticalCase = GrammaticalCase.ACCUSATIVE;
                case "PLU" -> number = GrammaticalNumber.PLURAL;
                case "MAS" -> gender = Gender.MASCULINE;
                case "FEM" -> gender = Gender.FEMININE;
                case "NEU" -> gender = Gender.NEUTER;
                default -> {}
            }
        }
        if (grammaticalCase == null) {
            return Morphology.NONE;
        }
        int features = lexicalGender && gender != null ? Morphology.lexicalGender(gender) : Morphology.NONE;
        if (number == GrammaticalNumber.PLURAL) {
            return features | Morphology.plural(grammaticalCase);
        }
        if (gender != null) {
            return features | Morphology.singular(grammaticalCase, gender);
        }
        for (Gender each : Gender.values()) {
            features |= Morphology.singular(grammaticalCase, each);
        }
        return features;
    }

    private static int name(String[] parts) {
        return switch (parts[parts.length - 1]) {
            case "VOR" -> Morphology.name(NameClass.GIVEN_NAME);
            case "NAC" -> Morphology.name(NameClass.FAMILY_NAME);
            case "STD" -> Morphology.name(NameClass.SETTLEMENT);
            case "COU", "GEB" -> Morphology.name(NameClass.REGION);
            case "GEO", "WAT", "MOU" -> Morphology.name(NameClass.LANDFORM);
            default -> Morphology.NONE;
        };
    }

    private static void verb(String lemma, String[] parts, List<GermanDictionaryTag> readings) {
        boolean auxiliary = lemma.equals("haben") || lemma.equals("sein") || lemma.equals("werden");
        boolean modal = parts[1].equals("MOD");
        int person = 0;
        GrammaticalNumber number = null;
        Mood mood = null;
        boolean past = false;
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "1", "2", "3" -> person = parts[i].charAt(0) - '0';
                case "SIN" -> number = GrammaticalNumber.SINGULAR;
                case "PLU" -> number = GrammaticalNumber.PLURAL;
                case "PRÄ" -> mood = Mood.INDICATIVE;
                case "PRT" -> {
                    mood = Mood.INDICATIVE;
                    past = true;
                }
                case "KJ1" -> mood = Mood.SUBJUNCTIVE_I;
                case "KJ2" -> mood = Mood.SUBJUNCTIVE_II;
                case "IMP" -> mood = Mood.IMPERATIVE;
                case "INF" -> readings.add(verbForm(auxiliary ? Tag.VAINF : modal ? Tag.VMINF : Tag.VVINF));
                case "EIZ" -> readings.add(verbForm(Tag.VVIZU));
                case "PA2" -> readings.add(verbForm(auxiliary ? Tag.VAPP : modal ? Tag.VMPP : Tag.VVPP));
                default -> {}
            }
        }
        if (mood == Mood.IMPERATIVE && number != null) {
            readings.add(
                    new GermanDictionaryTag(auxiliary ? Tag.VAIMP : Tag.VVIMP, Morphology.imperative(number), false));
        } else if (mood != null && person > 0 && number != null) {
            readings.add(new GermanDictionaryTag(
                    auxiliary ? Tag.VAFIN : modal ? Tag.VMFIN : Tag.VVFIN,
                    Morphology.finite(mood, past, person, number),
                    false));
        }
    }

    private static GermanDictionaryTag verbForm(Tag tag) {
        return new GermanDictionaryTag(tag, Morphology.NONE, false);
    }
}
