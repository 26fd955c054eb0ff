package org.depesche.core.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, wrote or thought, as an article renders it.
 *
 * <p>The forms and spans follow the annotation scheme of the German news quotation corpus (Petersen-Frey and Biemann, 2024).
 *
 * @param id unique among the quotes of the article
 * @param form how the words are rendered
 * @param spans at least one span, in text order: for {@code direct} with its marks; for {@code indirect} the reported clause with its
 *     conjunction, without frame and final full stop; for the other forms the whole sentence or part of it
 * @param cue the words that mark the act of speech, null where there is none
 * @param frame the framing words around cue and speaker, comma or colon included, null where there is none
 * @param speaker who said it, null where nobody is named
 * @param addressee who it was said to, null where nobody is named
 * @param medium spoken, written or thought
 * @param venue where it was said or published (<i>im Onlinedienst X</i>), null where it is not told
 * @param insertions editors' additions and ellipses inside the quote, brackets included, in text order
 * @param within the id of the quote that this one stands inside of, null where it stands alone
 * @param continues the id of the quote that this one goes on from, null where it begins anew
 * @param confidence how sure the extractor is, from 0 to 1, kept to four decimals
 * @param because the names of the rules that made the finding
 */
public record Quote(
        String id,
        Form form,
        List<Span> spans,
        @Nullable Cue cue,
        @Nullable Passage frame,
        @Nullable Speaker speaker,
        @Nullable Addressee addressee,
        Medium medium,
        @Nullable Passage venue,
        List<Span> insertions,
        @Nullable String within,
        @Nullable String continues,
        double confidence,
        List<String> because)
        implements Annotation {

    /**
     * Copies the lists and checks the values.
     *
     * @throws IllegalArgumentException if the id is blank, there is no span, spans are out of order or the confidence is not from 0 to 1
     */
    public Quote {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a quote needs an id");
        }
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(medium, "medium");
        spans = Passage.checked(spans);
        insertions = ImmutableList.copyOf(insertions);
        confidence = Confidence.normal(confidence);
        because = ImmutableList.copyOf(because);
    }

    /**
     * Starts a quote.
     *
     * @param id unique among the quotes of the article
     * @param form how the words are rendered
     * @param spans at least one span, in text order
     * @return a builder with an unknown medium, a confidence of 1 and all else absent
     */
    public static Builder builder(String id, Form form, List<Span> spans) {
        return new Builder(id, form, spans);
    }

    /**
     * A builder that starts with everything of this quote.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, form, spans);
        builder.cue = cue;
        builder.frame = frame;
        builder.speaker = speaker;
        builder.addressee = addressee;
        builder.medium = medium;
        builder.venue = venue;
        builder.insertions = insertions;
        builder.within = within;
        builder.continues = continues;
        builder.confidence = confidence;
        builder.because.addAll(because);
        return builder;
    }

    /**
     * The quoted text.
     *
     * @param text the article's text
     * @return the covered characters, one blank for each gap
     */
    public String in(CharSequence text) {
        return Span.join(spans, text);
    }

    @Override
    public List<Span> footprint() {
        List<Span> all = new ArrayList<>();
        forEachSpan(all::add);
        return all;
    }

    @Override
    public void forEachSpan(Consumer<? super Span> action) {
        each(spans, action);
        each(insertions, action);
        if (cue != null) {
            each(cue.spans(), action);
        }
        if (frame != null) {
            each(frame.spans(), action);
        }
        if (speaker != null) {
            each(speaker.spans(), action);
        }
        if (addressee != null) {
            each(addressee.spans(), action);
        }
        if (venue != null) {
            each(venue.spans(), action);
        }
    }

    private static void each(List<Span> spans, Consumer<? super Span> action) {
        for (int i = 0; i < spans.size(); i++) {
            action.accept(spans.get(i));
        }
    }

    /** How an article renders words. */
    public enum Form implements Labelled {
        /** Verbatim, in quotation marks or in a layout that stands for them. */
        DIRECT,
        /** In sense, with a frame that says who spoke. */
        INDIRECT,
        /** In sense, in sentences of the subjunctive without a frame (<i>berichtete Rede</i>). */
        INDIRECT_FREE,
        /** In sense, told with <i>sollen</i>, <i>wollen</i> or <i>müssen</i>, without a frame. */
        FREE_INDIRECT,
        /** As a summary of the act of speech. */
        REPORTED
    }

    /** What carried the words. */
    public enum Medium implements Labelled {
        /** Spoken. */
        SPEECH,
        /** Written. */
        WRITING,
        /** Thought. */
        THOUGHT,
        /** It cannot be told, mostly speech or writing. */
        UNKNOWN
    }

    /** Collects the parts of a quote. Not thread safe. */
    public static final class Builder {

        private final List<String> because = new ArrayList<>(2);
        private String id;
        private Form form;
        private List<Span> spans;
        private @Nullable Cue cue;
        private @Nullable Passage frame;
        private @Nullable Speaker speaker;
        private @Nullable Addressee addressee;
        private Medium medium = Medium.UNKNOWN;
        private @Nullable Passage venue;
        private List<Span> insertions = List.of();
        private @Nullable String within;
        private @Nullable String continues;
        private double confidence = 1;

        private Builder(String id, Form form, List<Span> spans) {
            this.id = id;
            this.form = form;
            this.spans = spans;
        }

        /**
         * Renames the quote.
         *
         * @param value the id
         * @return this builder
         */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /**
         * Sets the form.
         *
         * @param value the form
         * @return this builder
         */
        public Builder form(Form value) {
            form = value;
            return this;
        }

        /**
         * Sets the spans.
         *
         * @param value at least one span, in text order
         * @return this builder
         */
        public Builder spans(List<Span> value) {
            spans = value;
            return this;
        }

        /**
         * Sets the cue.
         *
         * @param value the cue, or null
         * @return this builder
         */
        public Builder cue(@Nullable Cue value) {
            cue = value;
            return this;
        }

        /**
         * Sets the frame.
         *
         * @param value the frame, or null
         * @return this builder
         */
        public Builder frame(@Nullable Passage value) {
            frame = value;
            return this;
        }

        /**
         * Sets the speaker.
         *
         * @param value the speaker, or null
         * @return this builder
         */
        public Builder speaker(@Nullable Speaker value) {
            speaker = value;
            return this;
        }

        /**
         * Sets the addressee.
         *
         * @param value the addressee, or null
         * @return this builder
         */
        public Builder addressee(@Nullable Addressee value) {
            addressee = value;
            return this;
        }

        /**
         * Sets the medium.
         *
         * @param value the medium
         * @return this builder
         */
        public Builder medium(Medium value) {
            medium = value;
            return this;
        }

        /**
         * Sets the venue.
         *
         * @param value the venue, or null
         * @return this builder
         */
        public Builder venue(@Nullable Passage value) {
            venue = value;
            return this;
        }

        /**
         * Sets the insertions.
         *
         * @param value spans in text order
         * @return this builder
         */
        public Builder insertions(List<Span> value) {
            insertions = value;
            return this;
        }

        /**
         * Sets the quote that this one stands inside of.
         *
         * @param value its id, or null
         * @return this builder
         */
        public Builder within(@Nullable String value) {
            within = value;
            return this;
        }

        /**
         * Sets the quote that this one goes on from.
         *
         * @param value its id, or null
         * @return this builder
         */
        public Builder continues(@Nullable String value) {
            continues = value;
            return this;
        }

        /**
         * Sets the confidence.
         *
         * @param value from 0 to 1
         * @return this builder
         */
        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        /**
         * Adds a reason.
         *
         * @param rule the name of a rule
         * @return this builder
         */
        public Builder because(String rule) {
            because.add(rule);
            return this;
        }

        /**
         * The quote.
         *
         * @return a new quote
         * @throws IllegalArgumentException as {@link Quote#Quote} says
         */
        public Quote build() {
            return new Quote(
                    id,
                    form,
                    spans,
                    cue,
                    frame,
                    speaker,
                    addressee,
                    medium,
                    venue,
                    insertions,
                    within,
                    continues,
                    confidence,
                    because);
        }
    }
}
