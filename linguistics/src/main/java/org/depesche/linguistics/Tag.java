package org.depesche.linguistics;

/**
 * Fine part of speech, named as in the <em>Stuttgart-Tübingen-Tagset</em> (STTS, 1999). A language pack for another language
 * uses the members that fit and {@link #XY} elsewhere; {@link Tokens#partOfSpeech} is the tag to compare languages by.
 */
public enum Tag {
    /** Attributive adjective. */
    ADJA,
    /** Adverbial or predicative adjective. */
    ADJD,
    /** Adverb. */
    ADV,
    /** Preposition, or the left part of a circumposition. */
    APPR,
    /** Preposition with article: am, zur. */
    APPRART,
    /** Postposition: zufolge, wegen after its noun. */
    APPO,
    /** Right part of a circumposition: von jetzt an. */
    APZR,
    /** Definite or indefinite article. */
    ART,
    /** Cardinal number. */
    CARD,
    /** Foreign-language material. */
    FM,
    /** Interjection. */
    ITJ,
    /** Subordinating conjunction with zu and infinitive: um, ohne, statt. */
    KOUI,
    /** Subordinating conjunction with a clause: dass, weil, ob. */
    KOUS,
    /** Coordinating conjunction. */
    KON,
    /** Conjunction of comparison: als, wie. */
    KOKOM,
    /** Common noun. */
    NN,
    /** Proper name. */
    NE,
    /** Substituting demonstrative pronoun: dieser, der. */
    PDS,
    /** Attributive demonstrative pronoun. */
    PDAT,
    /** Substituting indefinite pronoun: man, keiner. */
    PIS,
    /** Attributive indefinite pronoun: kein Mensch, viele Leute. */
    PIAT,
    /** Personal pronoun. */
    PPER,
    /** Substituting possessive pronoun. */
    PPOSS,
    /** Attributive possessive pronoun. */
    PPOSAT,
    /** Substituting relative pronoun. */
    PRELS,
    /** Attributive relative pronoun: dessen, deren. */
    PRELAT,
    /** Reflexive pronoun. */
    PRF,
    /** Substituting interrogative pronoun: wer, was. */
    PWS,
    /** Attributive interrogative pronoun: welche Farbe. */
    PWAT,
    /** Adverbial interrogative or relative pronoun: warum, wo. */
    PWAV,
    /** Pronominal adverb: dafür, demnach. */
    PAV,
    /** zu before an infinitive. */
    PTKZU,
    /** Negation: nicht. */
    PTKNEG,
    /** Separated verb particle. */
    PTKVZ,
    /** Particle of an answer: ja, nein, danke. */
    PTKANT,
    /** Particle with an adjective or adverb: am schönsten, zu schnell. */
    PTKA,
    /** First part of a coordinated compound: An- und Abreise. */
    TRUNC,
    /** Finite full verb. */
    VVFIN,
    /** Imperative of a full verb. */
    VVIMP,
    /** Infinitive of a full verb. */
    VVINF,
    /** Infinitive with zu inside: anzukommen. */
    VVIZU,
    /** Past participle of a full verb. */
    VVPP,
    /** Finite form of haben, sein, werden. */
    VAFIN,
    /** Imperative of haben, sein, werden. */
    VAIMP,
    /** Infinitive of haben, sein, werden. */
    VAINF,
    /** Past participle of haben, sein, werden. */
    VAPP,
    /** Finite modal verb. */
    VMFIN,
    /** Infinitive of a modal verb. */
    VMINF,
    /** Past participle of a modal verb. */
    VMPP,
    /** Not a word: symbols, mixtures of letters and digits. */
    XY,
    /** Comma. */
    COMMA,
    /** Punctuation that ends a sentence or, as colon and semicolon, part of one. */
    TERMINAL,
    /** Any other punctuation. */
    INTERNAL;

    /** {@return whether this is a finite verb form, the imperative included} */
    public boolean finite() {
        return switch (this) {
            case VVFIN, VVIMP, VAFIN, VAIMP, VMFIN -> true;
            default -> false;
        };
    }

    /** {@return whether this is a verb form, finite or not} */
    public boolean verbal() {
        return ordinal() >= VVFIN.ordinal() && ordinal() <= VMPP.ordinal();
    }

    /** {@return whether this is a form of haben, sein, werden or a modal verb} */
    public boolean auxiliary() {
        return ordinal() >= VAFIN.ordinal() && ordinal() <= VMPP.ordinal();
    }

    /** {@return whether this is an infinitive, with or without zu} */
    public boolean infinitive() {
        return this == VVINF || this == VVIZU || this == VAINF || this == VMINF;
    }

    /** {@return whether this is a past participle} */
    public boolean participle() {
        return this == VVPP || this == VAPP || this == VMPP;
    }

    /** {@return whether this is a common noun or a name} */
    public boolean nominal() {
        return this == NN || this == NE || this == FM;
    }

    /** {@return whether this is punctuation} */
    public boolean punctuation() {
        return ordinal() >= COMMA.ordinal();
    }
}
