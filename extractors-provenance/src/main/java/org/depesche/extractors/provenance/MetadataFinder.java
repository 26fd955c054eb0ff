package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Source;
import org.jspecify.annotations.Nullable;

/** Reads what the carrier states beside the text, value by value; the paths are those that {@link MetadataPath} knows. */
final class MetadataFinder {

    private static final int LONGEST_CREDIT = 30;

    private final Lexicon lexicon;
    private final Source source;
    private final Findings findings;
    private final Set<Agency> credited = new HashSet<>();
    private final Set<Agency> pictured = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> policies = new HashSet<>();
    private final Set<String> schemes = new HashSet<>();

    MetadataFinder(Lexicon lexicon, Article article, Findings findings) {
        this.lexicon = lexicon;
        this.source = article.source();
        this.findings = findings;
        for (ProvenanceSignal signal : findings.all()) {
            if (signal.detail() instanceof ProvenanceDetail.TrustMark mark) {
                schemes.add(mark.scheme());
            }
        }
    }

    void find() {
        boolean needsByline = findings.all().stream()
                .noneMatch(signal -> signal.detail() instanceof ProvenanceDetail.Byline byline
                        && !byline.authors().isEmpty());
        String type = "";
        for (MetadataField field : source.metadata()) {
            String value = field.value();
            MetadataPath path = MetadataPath.of(field.path());
            if (path == MetadataPath.AUTHOR_TYPE) {
                type = value;
            }
            if (path == null || value.isBlank()) {
                continue;
            }
            switch (path) {
                case AUTHOR -> {
                    author(field, needsByline, type);
                    type = "";
                }
                case CREDIT -> credit(field, "metadata-credit");
                case PUBLISHER -> credit(field, "publisher-is-agency");
                case RIGHTS -> rights(field);
                case PICTURE_CREDIT -> picture(field, true);
                case PICTURE_TEXT -> picture(field, false);
                case MARK_TEXT -> mark(field);
                case POLICY -> policy(field);
                case LINK -> link(field);
                case FREE -> paywall(field);
                case CORRECTION ->
                    add(Kind.CORRECTION, field, new ProvenanceDetail.None(), 0.95, "metadata-correction");
                case SPONSOR ->
                    add(Kind.SPONSORED, field, new ProvenanceDetail.Sponsorship(value), 0.9, "metadata-sponsor");
                case PAID -> {
                    if (value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true") || value.equals("1")) {
                        add(Kind.SPONSORED, field, new ProvenanceDetail.None(), 0.9, "metadata-sponsor");
                    }
                }
                case RUBRIC -> rubric(field);
                case DIGITAL_SOURCE -> digitalSource(field);
                case BASED_ON -> basedOn(field);
                case CANONICAL -> canonical(field);
                case WIRE_ID -> wireId(field);
                case DATELINE -> dateline(field);
                case AUTHOR_TYPE -> {
                    // kept above
                }
            }
        }
    }

    private CreditLine read(String value) {
        Tokens tokens = Tokens.of(value, lexicon.vocabulary());
        return CreditGrammar.read(lexicon, tokens, 0, Math.min(tokens.size(), LONGEST_CREDIT));
    }

    private void author(MetadataField field, boolean needsByline, String type) {
        String value = field.value();
        if (value.startsWith("http") || value.indexOf('@') >= 0) {
            return;
        }
        CreditLine line = read(value);
        boolean isAgency = line.hasAnyAgency() && line.isExplained();
        if (isAgency) {
            agency(field, line, "metadata-author");
            if (type.equals("Person") && !line.has(LinePart.Kind.PERSON)) {
                ProvenanceDetail detail = new ProvenanceDetail.Contradiction("agency-typed-as-person", value, type);
                add(Kind.CONTRADICTION, field, detail, 0.95, "agency-typed-as-person");
            }
            if (line.has(LinePart.Kind.PLACE)) {
                ProvenanceDetail detail = new ProvenanceDetail.Dateline(line.values(LinePart.Kind.PLACE));
                add(Kind.DATELINE, field, detail, 0.7, "place-beside-agency");
            }
        }
        boolean isOrganization = type.endsWith("Organization");
        if (needsByline && !isOrganization && line.has(LinePart.Kind.PERSON)) {
            List<String> fresh = line.values(LinePart.Kind.PERSON).stream()
                    .filter(people::add)
                    .toList();
            if (!fresh.isEmpty()) {
                ProvenanceDetail byline = new ProvenanceDetail.Byline(fresh, List.of(), null, List.of());
                add(Kind.BYLINE, field, byline, 0.85, "metadata-author");
            }
        }
    }

    /** A value that names who the text is from. */
    private void credit(MetadataField field, String rule) {
        CreditLine line = read(field.value());
        if (line.hasAgency() && line.isExplained() && !line.hasPictureAgency()) {
            agency(field, line, rule);
        }
    }

    private void agency(MetadataField field, CreditLine line, String rule) {
        List<Agency> fresh = line.agencies().stream().filter(credited::add).toList();
        if (!fresh.isEmpty()) {
            findings.add(
                    Kind.AGENCY_CREDIT,
                    field,
                    Scope.TEXT,
                    line.agencies(),
                    line.wireCreditWithoutParts(),
                    0.93,
                    List.of(rule));
        }
    }

    private void rights(MetadataField field) {
        CreditLine line = read(field.value());
        if (line.hasAgency() && line.isExplained() && !line.hasPictureAgency()) {
            agency(field, line, "metadata-rights");
            return;
        }
        if (!field.value().startsWith("http")) {
            String year = year(field.value());
            String holder = field.path().toLowerCase(Locale.ROOT).contains("holder") ? field.value() : null;
            add(Kind.COPYRIGHT, field, new ProvenanceDetail.Rights(holder, year), 0.8, "metadata-rights");
        }
    }

    private static @Nullable String year(String value) {
        for (int i = 0; i + 4 <= value.length(); i++) {
            boolean isYear = (value.startsWith("19", i) || value.startsWith("20", i))
                    && Character.isDigit(value.charAt(i + 2))
                    && Character.isDigit(value.charAt(i + 3))
                    && (i == 0 || !Character.isLetterOrDigit(value.charAt(i - 1)))
                    && (i + 4 == value.length() || !Character.isLetterOrDigit(value.charAt(i + 4)));
            if (isYear) {
                return value.substring(i, i + 4);
            }
        }
        return null;
    }

    /**
     * A picture's credit or its caption, read like a caption in the text. The picture may be a preview for other sites that the article does
     * not show, so this is no agency credit of the article, whoever is named.
     *
     * @param isCredit whether the value is a credit and nothing else
     */
    private void picture(MetadataField field, boolean isCredit) {
        Article caption = Article.builder()
                .text(field.value())
                .section(Section.of(SectionKind.CAPTION, 0, field.value().length()))
                .build();
        Layout layout = Layout.read(caption, lexicon);
        Findings found = new Findings();
        new PictureCreditFinder(lexicon, layout, found)
                .find(new boolean[layout.blocks().size()]);
        for (ProvenanceSignal signal : found.all()) {
            List<Agency> fresh =
                    signal.agencies().stream().filter(pictured::add).toList();
            if (!fresh.isEmpty() || (isCredit && signal.agencies().isEmpty())) {
                List<String> because = new ArrayList<>(List.of("preview-picture"));
                because.addAll(signal.because());
                findings.add(
                        Kind.IMAGE_CREDIT,
                        field,
                        Scope.IMAGE,
                        signal.agencies(),
                        withoutParts(signal.detail()),
                        signal.confidence(),
                        because);
            }
        }
    }

    /** A credit without its parts, whose offsets are not those of the article's text. */
    private static ProvenanceDetail withoutParts(ProvenanceDetail detail) {
        return detail instanceof ProvenanceDetail.WireCredit credit
                ? new ProvenanceDetail.WireCredit(
                        credit.wireId(), credit.urn(), credit.initials(), credit.desk(), credit.house(), credit.date())
                : detail;
    }

    /** The words of a picture or link that may be a seal. */
    private void mark(MetadataField field) {
        Tokens tokens = Tokens.of(field.value(), lexicon.vocabulary());
        String scheme = tokens.size() > 12 ? null : lexicon.schemes().ofName(tokens);
        if (scheme != null && schemes.add(scheme)) {
            add(Kind.TRUST_MARK, field, new ProvenanceDetail.TrustMark(scheme, null), 0.8, "mark-in-picture");
        }
    }

    private void policy(MetadataField field) {
        if (policies.add(field.value())) {
            add(Kind.EDITORIAL_POLICY, field, new ProvenanceDetail.Reference(field.value()), 0.95, "policy-property");
        }
    }

    /** An address, perhaps with a blank and the words that carry it. */
    private void link(MetadataField field) {
        String value = field.value();
        int blank = value.indexOf(' ');
        String address = blank < 0 ? value : value.substring(0, blank);
        String scheme = lexicon.schemes().ofAddress(address);
        if (scheme != null) {
            if (schemes.add(scheme)) {
                add(Kind.TRUST_MARK, field, new ProvenanceDetail.TrustMark(scheme, address), 0.9, "mark-link");
            }
            return;
        }
        Tokens words = Tokens.of(blank < 0 ? "" : value.substring(blank + 1), lexicon.vocabulary());
        String named = words.size() > 12 ? null : lexicon.schemes().ofName(words);
        if (named != null) {
            if (schemes.add(named)) {
                add(Kind.TRUST_MARK, field, new ProvenanceDetail.TrustMark(named, address), 0.8, "mark-link");
            }
            return;
        }
        String rule = lexicon.schemes().policy(address);
        if (rule == null) {
            rule = policyWords(words);
        }
        if (rule != null && policies.add(address)) {
            add(Kind.EDITORIAL_POLICY, field, new ProvenanceDetail.Reference(address), 0.8, rule);
        }
    }

    /** The rule by which the words of a link point at a policy; null for other words. */
    private @Nullable String policyWords(Tokens words) {
        for (Phrase phrase : lexicon.phrases()) {
            boolean isPolicy = phrase.note() == Phrase.Note.EDITORIAL_POLICY
                    && words.size() > 0
                    && words.size() <= 12
                    && phrase.pattern().match(words, 0, words.size(), lexicon.vocabulary()) > 0;
            if (isPolicy) {
                return phrase.rule();
            }
        }
        return null;
    }

    private void paywall(MetadataField field) {
        if (field.value().equalsIgnoreCase("false") && !findings.has(Kind.PAYWALL)) {
            add(Kind.PAYWALL, field, new ProvenanceDetail.None(), 0.9, "not-accessible-for-free");
        }
    }

    private void rubric(MetadataField field) {
        String value = field.value().toLowerCase(Locale.ROOT);
        if (lexicon.isPaidRubric(value)) {
            add(Kind.SPONSORED, field, new ProvenanceDetail.None(), 0.85, "paid-rubric");
        }
    }

    private void digitalSource(MetadataField field) {
        String value = field.value().toLowerCase(Locale.ROOT);
        if (value.contains("algorithmicmedia") || value.contains("compositesynthetic")) {
            add(Kind.AI_DISCLOSURE, field, new ProvenanceDetail.None(), 0.95, "digital-source-type");
        }
    }

    private void basedOn(MetadataField field) {
        String url = source.url();
        if (url == null || !field.value().startsWith("http")) {
            return;
        }
        if (stripped(url).equals(stripped(field.value()))) {
            ProvenanceDetail detail = new ProvenanceDetail.Contradiction("based-on-itself", field.value(), url);
            add(Kind.CONTRADICTION, field, detail, 0.95, "based-on-itself");
        } else if (!Address.isSameSite(Address.host(url), Address.host(field.value()))) {
            add(Kind.REPUBLISHED, field, new ProvenanceDetail.Reference(field.value()), 0.7, "based-on");
        }
    }

    private static String stripped(String address) {
        int end = address.indexOf('#');
        String page = end < 0 ? address : address.substring(0, end);
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private void canonical(MetadataField field) {
        String canonical = Address.host(field.value());
        for (String own : List.of("meta:og:url", "json-ld:NewsArticle.url", "json-ld:NewsArticle.mainEntityOfPage")) {
            for (String url : source.metadata(own)) {
                String host = Address.host(url);
                boolean elsewhere = !host.isEmpty() && !canonical.isEmpty() && !Address.isSameSite(host, canonical);
                // sister outlets that share a content system name one of theirs as the story's home
                if (elsewhere && !Address.isSameStoryNumber(field.value(), url)) {
                    add(
                            Kind.REPUBLISHED,
                            field,
                            new ProvenanceDetail.Reference(field.value()),
                            0.85,
                            "canonical-elsewhere");
                    return;
                }
            }
        }
    }

    /** A key of a wire item, such as {@code urn:newsml:dpa.com:20090101:240516-99-53606}. */
    private void wireId(MetadataField field) {
        String[] parts = field.value().split(":", 5);
        if (parts.length == 5 && parts[0].equals("urn") && parts[1].equals("newsml")) {
            CreditLine line = read(parts[2]);
            if (line.hasAnyAgency()) {
                ProvenanceDetail detail =
                        new ProvenanceDetail.WireCredit(parts[4], field.value(), List.of(), null, null, null);
                findings.add(Kind.AGENCY_CREDIT, field, Scope.TEXT, line.agencies(), detail, 0.97, List.of("wire-key"));
                credited.addAll(line.agencies());
            }
        }
    }

    private void dateline(MetadataField field) {
        Tokens tokens = Tokens.of(field.value(), lexicon.vocabulary());
        int end = lexicon.places().end(tokens, 0, tokens.size());
        if (end > 0 && !findings.has(Kind.DATELINE)) {
            ProvenanceDetail detail = new ProvenanceDetail.Dateline(List.of(tokens.string(0, end)));
            add(Kind.DATELINE, field, detail, 0.8, "metadata-dateline");
        }
    }

    private void add(Kind kind, MetadataField field, ProvenanceDetail detail, double confidence, String rule) {
        findings.add(kind, field, null, List.of(), detail, confidence, List.of(rule));
    }
}
