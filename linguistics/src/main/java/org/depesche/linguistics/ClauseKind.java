package org.depesche.linguistics;

/** What a clause is in its sentence. */
public enum ClauseKind {
    /** A main clause. */
    MAIN,
    /**
     * A clause with the verb in second place that depends on another without a conjunction: <em>Sie sagte, <u>das Kabinett habe
     * getagt</u></em>.
     */
    COMPLEMENT,
    /** A subordinate clause with its conjunction, or a conditional clause with the verb first. */
    SUBORDINATE,
    /** An indirect question: with ob or a w-word. */
    INTERROGATIVE,
    /** A relative clause. */
    RELATIVE,
    /** An infinitive with zu, with or without um, ohne, statt. */
    INFINITIVE,
    /**
     * A clause with the verb first or the subject after it that is set into or after another without governing it as a conjunction
     * would: <em>Das sei, <u>sagte sie</u>, falsch</em>; and a clause in brackets or between dashes.
     */
    PARENTHETICAL,
    /** A stretch without a verb of its own: a headline, an apposition between brackets, an exclamation. */
    FRAGMENT
}
