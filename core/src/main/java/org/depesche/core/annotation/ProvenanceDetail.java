package org.depesche.core.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a provenance signal says beyond its kind, in normal form: the {@code values} of the JSON. */
public sealed interface ProvenanceDetail {

    /**
     * Whether the detail says nothing, so that {@link None} stands for it.
     *
     * @return true if all its parts are absent
     */
    default boolean isEmpty() {
        return false;
    }

    /** Nothing beyond the kind. */
    record None() implements ProvenanceDetail {

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /**
     * The parts of a byline.
     *
     * @param authors names of people, in order
     * @param initials sign-offs that stand for a person ({@code sep})
     * @param place where it was written, null where it is not told
     * @param editors names of editors, in order
     */
    record Byline(
            List<String> authors,
            List<String> initials,
            @Nullable String place,
            List<String> editors) implements ProvenanceDetail {

        /** Copies the lists. */
        public Byline {
            authors = ImmutableList.copyOf(authors);
            initials = ImmutableList.copyOf(initials);
            editors = ImmutableList.copyOf(editors);
        }

        @Override
        public boolean isEmpty() {
            return authors.isEmpty() && initials.isEmpty() && place == null && editors.isEmpty();
        }
    }

    /**
     * Where a report was filed.
     *
     * @param places towns, in order, each as a reader would write it ({@code Berlin} for {@code BERLIN})
     */
    record Dateline(List<String> places) implements ProvenanceDetail {

        /** Copies the list. */
        public Dateline {
            places = ImmutableList.copyOf(places);
        }

        @Override
        public boolean isEmpty() {
            return places.isEmpty();
        }
    }

    /**
     * A mark by which somebody vouches for the outlet.
     *
     * @param scheme the scheme's id ({@code jti})
     * @param url the report or certificate that the mark links to, null where there is none
     */
    record TrustMark(String scheme, @Nullable String url) implements ProvenanceDetail {

        /** Checks the scheme. */
        public TrustMark {
            Objects.requireNonNull(scheme, "scheme");
        }
    }

    /**
     * The keys of a wire story and the parts of its credit line.
     *
     * @param wireId the agency's key as written ({@code dpa:240516-99-53606/3}), null where there is none
     * @param urn the key as a URN ({@code urn:newsml:dpa.com:20090101:240516-99-53606}), null where there is none
     * @param initials sign-offs beside the agency ({@code sep}), in order
     * @param desk the outlet's desk that took part ({@code red}), null where none is named
     * @param house the outlet named beside the agency ({@code ntv.de}), null where none is named
     * @param date the ISO 8601 date in the credit, null where there is none
     * @param parts the parts of a credit line of more than one, in text order; empty for a credit in metadata
     */
    record WireCredit(
            @Nullable String wireId,
            @Nullable String urn,
            List<String> initials,
            @Nullable String desk,
            @Nullable String house,
            @Nullable String date,
            List<CreditPart> parts)
            implements ProvenanceDetail {

        /** Copies the lists. */
        public WireCredit {
            initials = ImmutableList.copyOf(initials);
            parts = ImmutableList.copyOf(parts);
        }

        /**
         * A credit whose parts are not told.
         *
         * @param wireId the agency's key as written, or null
         * @param urn the key as a URN, or null
         * @param initials sign-offs beside the agency, in order
         * @param desk the outlet's desk that took part, or null
         * @param house the outlet named beside the agency, or null
         * @param date the ISO 8601 date in the credit, or null
         */
        public WireCredit(
                @Nullable String wireId,
                @Nullable String urn,
                List<String> initials,
                @Nullable String desk,
                @Nullable String house,
                @Nullable String date) {
            this(wireId, urn, initials, desk, house, date, List.of());
        }

        @Override
        public boolean isEmpty() {
            return wireId == null
                    && urn == null
                    && initials.isEmpty()
                    && desk == null
                    && house == null
                    && date == null
                    && parts.isEmpty();
        }
    }

    /**
     * An update or correction.
     *
     * @param date the ISO 8601 date or time that it is dated with, null where there is none
     */
    record Revision(@Nullable String date) implements ProvenanceDetail {

        @Override
        public boolean isEmpty() {
            return date == null;
        }
    }

    /**
     * Another outlet or document as a source.
     *
     * @param outlet its name in base form
     * @param quotes the ids of quotes that come through it
     */
    record MediaCitation(String outlet, List<String> quotes) implements ProvenanceDetail {

        /** Copies the list and checks the outlet. */
        public MediaCitation {
            Objects.requireNonNull(outlet, "outlet");
            quotes = ImmutableList.copyOf(quotes);
        }
    }

    /**
     * Paid content.
     *
     * @param sponsor who paid, null where it is not told
     */
    record Sponsorship(@Nullable String sponsor) implements ProvenanceDetail {

        @Override
        public boolean isEmpty() {
            return sponsor == null;
        }
    }

    /**
     * An address that the signal points to: a policy, an original, a licence.
     *
     * @param url the address as written
     */
    record Reference(String url) implements ProvenanceDetail {

        /** Checks the address. */
        public Reference {
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * A rights line.
     *
     * @param holder who holds the rights, null where it is not told
     * @param year the year, null where it is not told
     */
    record Rights(@Nullable String holder, @Nullable String year) implements ProvenanceDetail {

        @Override
        public boolean isEmpty() {
            return holder == null && year == null;
        }
    }

    /**
     * A consistency flag.
     *
     * @param rule the name of the check that failed
     * @param found what stands there
     * @param against what it disagrees with, null where it is wrong by itself
     */
    record Contradiction(
            String rule, String found, @Nullable String against) implements ProvenanceDetail {

        /** Checks the rule and what was found. */
        public Contradiction {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(found, "found");
        }
    }
}
