package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.depesche.core.annotation.Entity.Gender;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.annotation.Speaker;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteExtractorTest {

    @Test
    void givesTheSpeakerTheEntityOfItsName() {
        String text = "„Der Deich hält“, sagte Bürgermeisterin Wiebke Harms.";
        Quote quote = Reading.of(text, Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE))
                .only();

        assertThat(quote.speaker())
                .isNotNull()
                .returns("e1", Speaker::entity)
                .returns(Speaker.Kind.NAMED, Speaker::kind);
    }

    @Test
    void resolvesAPronounToThePersonOfItsGenderNamedBefore() {
        String text = "Wiebke Harms traf den Reeder Jan Kruse am Hafen. „Der Kran bleibt“, sagte sie.";
        Reading reading = Reading.of(
                text,
                Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE),
                Reading.person("e2", text, "Jan Kruse", Gender.MALE));

        assertThat(reading.quote("„Der Kran bleibt“").speaker()).isNotNull().returns("e1", Speaker::entity);
    }

    @Test
    void resolvesAMasculinePronounAcrossParagraphs() {
        String text = "Stürmer Jan Kruse humpelte vom Platz.\n\n„Es ist nur eine Prellung“, sagte er.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Jan Kruse", Gender.MALE));

        assertThat(reading.only().speaker()).isNotNull().returns("e1", Speaker::entity);
    }

    @Test
    void leavesAPluralPronounWithoutAnEntity() {
        String text = "Wiebke Harms kam zu spät. „Wir warten nicht“, sagten sie.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE));

        assertThat(reading.only().speaker()).isNotNull().returns(null, Speaker::entity);
    }

    @Test
    void resolvesAPronounInTheDativeBesideAParticleOfSource() {
        String text = "Wiebke Harms traf den Reeder Jan Kruse am Hafen. Ihr zufolge fehlt ein Lotse.";
        Reading her = Reading.of(
                text,
                Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE),
                Reading.person("e2", text, "Jan Kruse", Gender.MALE));
        String other = "Wiebke Harms traf den Reeder Jan Kruse am Hafen. Laut ihm fehlt ein Lotse.";
        Reading him = Reading.of(
                other,
                Reading.person("e1", other, "Wiebke Harms", Gender.FEMALE),
                Reading.person("e2", other, "Jan Kruse", Gender.MALE));

        assertThat(her.quote("fehlt ein Lotse").speaker()).isNotNull().returns("e1", Speaker::entity);
        assertThat(him.quote("fehlt ein Lotse").speaker()).isNotNull().returns("e2", Speaker::entity);
    }

    @Test
    void resolvesAFemininePronounInTheDativeToABodyThatTheSentenceBeforeIsAbout() {
        String text = "Die Reederei Nordlicht hat geprüft. Ihr zufolge sank das Boot nicht.";
        Reading reading = Reading.of(text, Reading.organization("e1", text, "Reederei Nordlicht"));

        assertThat(reading.only().speaker()).isNotNull().returns("e1", Speaker::entity);
    }

    @Test
    void resolvesAPossessiveBesideASourceButNotBesideAPerson() {
        String text = "Jan Kruse kam allein. Seinen Worten nach ist das Boot leck.";
        String fazit = "Jan Kruse kam allein. Sein Fazit: Das Boot ist leck.";
        String wife = "Jan Kruse kam allein. „Das Boot ist leck“, sagte seine Frau.";

        assertThat(Reading.of(text, Reading.person("e1", text, "Jan Kruse", Gender.MALE))
                        .only()
                        .speaker())
                .isNotNull()
                .returns("e1", Speaker::entity);
        assertThat(Reading.of(fazit, Reading.person("e1", fazit, "Jan Kruse", Gender.MALE))
                        .only()
                        .speaker())
                .isNotNull()
                .returns("e1", Speaker::entity);
        assertThat(Reading.of(wife, Reading.person("e1", wife, "Jan Kruse", Gender.MALE))
                        .only()
                        .speaker())
                .isNotNull()
                .returns(null, Speaker::entity);
    }

    @Test
    void leavesAPossessiveThatMayBeOfSeveralWithoutAnEntity() {
        String text = "Wiebke Harms kam allein. Dann kamen die Lotsen. Ihren Angaben zufolge ist das Boot leck.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE));

        assertThat(reading.only().speaker()).isNotNull().returns(null, Speaker::entity);
    }

    @Test
    void resolvesASurnameToTheFullName() {
        String text = "Jan Kruse kam allein. „Das Boot ist leck“, sagte Kruse.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Jan Kruse", Gender.MALE));

        assertThat(reading.only().speaker()).isNotNull().returns("e1", Speaker::entity);
    }

    @Test
    void leavesASpokeswomanOfSomebodyNamedWithoutThatEntity() {
        String text = "„Der Termin steht“, sagte eine Sprecherin von Jan Kruse.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Jan Kruse", Gender.MALE));

        assertThat(reading.only().speaker())
                .isNotNull()
                .returns(null, Speaker::entity)
                .returns(Speaker.Kind.UNNAMED, Speaker::kind);
    }

    @Test
    void resolvesASourceToTheBodyItComesFrom() {
        String text = "Nach Angaben der Reederei Nordlicht sank das Boot.";
        Reading reading = Reading.of(text, Reading.organization("e1", text, "Reederei Nordlicht"));

        assertThat(reading.only().speaker()).isNotNull().returns("e1", Speaker::entity);
    }

    @Test
    void callsATextThatSpeaksADocument() {
        assertThat(Reading.of("Laut einer Studie schlafen Kinder zu wenig.")
                        .only()
                        .speaker())
                .isNotNull()
                .returns(Speaker.Kind.DOCUMENT, Speaker::kind);
    }

    @Test
    void callsReportsADocumentWhateverStandsAroundThem() {
        assertThat(Reading.of("Berichten zufolge sank der Kutter im Sturm.")
                        .only()
                        .speaker())
                .isNotNull()
                .returns(Speaker.Kind.DOCUMENT, Speaker::kind);
    }

    @Test
    void namesHearsayAsTheReasonWhyNobodySpeaks() {
        Reading reading = Reading.of("Dem Vernehmen nach wird die Werft verkauft. Der Preis sei schon ausgehandelt.");

        assertThat(reading.quotes()).hasSize(2).allSatisfy(quote -> {
            assertThat(quote.speaker()).isNull();
            assertThat(quote.because()).contains("hearsay");
        });
    }

    @Test
    void doesNotTakeWhoSpokeBeforeHearsayForTheSpeakerAfterIt() {
        String text = "Wiebke Harms sagte, die Werft sei alt. Dem Vernehmen nach wird sie verkauft. "
                + "Demnach ist der Preis schon ausgehandelt.";
        Reading reading = Reading.of(text, Reading.person("e1", text, "Wiebke Harms", Gender.FEMALE));

        assertThat(reading.quote("die Werft sei alt").speaker()).isNotNull().returns("e1", Speaker::entity);
        assertThat(reading.quote("ist der Preis schon ausgehandelt").speaker())
                .isNotNull()
                .returns(null, Speaker::entity);
    }

    @Test
    void callsUnnamedPeopleACollective() {
        assertThat(Reading.of("Experten warnten, das Eis sei dünn.").only().speaker())
                .isNotNull()
                .returns(Speaker.Kind.COLLECTIVE, Speaker::kind);
    }

    @Test
    void readsAReopenedQuoteOverTwoParagraphsAsOne() {
        String text = "Die Autorin sagte: »Ich schreibe nachts, weil es still ist.\n\n»Und ich schreibe mit der Hand.«";
        Quote quote = Reading.of(text).only();

        assertThat(quote.form()).isEqualTo(Form.DIRECT);
        assertThat(quote.in(text))
                .startsWith("»Ich schreibe")
                .endsWith("mit der Hand.«")
                .contains("\n\n");
    }

    @Test
    void listsEditorsInsertionsWithTheirBrackets() {
        Reading reading = Reading.of("„Ich habe ihn (den Kassierer) nie [...] getroffen“, sagte die Zeugin.");

        assertThat(reading.only().insertions().stream().map(span -> reading.in(java.util.List.of(span))))
                .containsExactly("(den Kassierer)", "[...]");
    }

    @Test
    void namesTheQuoteThatAFragmentStandsIn() {
        Reading reading = Reading.of("Die Rektorin betonte, dass die Lage „sehr ernst“ sei.");
        Quote outer = reading.quote("dass die Lage „sehr ernst“ sei");

        assertThat(reading.quote("„sehr ernst“").within()).isEqualTo(outer.id());
        assertThat(outer.within()).isNull();
    }

    @Test
    void namesTheInnermostOfTheQuotesThatAFragmentStandsIn() {
        Reading reading = Reading.of("Laut der Zeitung sagte der Wirt, das Bier sei „völlig ungenießbar“.");

        assertThat(reading.quote("„völlig ungenießbar“").within())
                .isEqualTo(reading.quote("das Bier sei „völlig ungenießbar“").id());
    }

    @Test
    void namesTheQuoteThatAContinuationGoesOnFrom() {
        Reading reading = Reading.of("„Wir bauen neu“, sagte die Bauherrin. „Der Keller wird tiefer als zuvor.“");

        assertThat(reading.quote("„Der Keller wird tiefer als zuvor.“").continues())
                .isEqualTo(reading.quote("„Wir bauen neu“").id());
    }

    @Test
    void framesWithCommaAndWithoutTheFullStop() {
        Reading reading = Reading.of("„Das Geld ist da“, sagte der Landrat am Montag.");

        assertThat(reading.in(reading.only().frame().spans())).isEqualTo(", sagte der Landrat am Montag");
    }

    @Test
    void framesTheWordsBeforeAReportedClause() {
        Reading reading = Reading.of("Am Montag sagte der Landrat, das Geld sei da.");

        assertThat(reading.in(reading.only().frame().spans())).isEqualTo("Am Montag sagte der Landrat,");
    }

    @Test
    void findsTheAddresseeAfterItsPreposition() {
        Reading reading = Reading.of("Der Landrat sagte gegenüber der Zeitung Nordkurier, das Geld sei da.");

        assertThat(reading.only().addressee()).isNotNull();
        assertThat(reading.in(reading.only().addressee().spans())).contains("Nordkurier");
    }

    @Test
    void findsWhereSomethingWasPublished() {
        Reading reading = Reading.of("„Wir kommen wieder“, schrieb die Sängerin auf Instagram.");

        assertThat(reading.only().venue()).isNotNull();
        assertThat(reading.in(reading.only().venue().spans())).isEqualTo("auf Instagram");
        assertThat(reading.only().medium()).isEqualTo(Medium.WRITING);
    }

    @Test
    void tellsSpeechWritingAndThoughtApart() {
        assertThat(Reading.of("Der Koch sagte, das Brot sei aus.").only().medium())
                .isEqualTo(Medium.SPEECH);
        assertThat(Reading.of("Die Zeitung schrieb, das Brot sei aus.").only().medium())
                .isEqualTo(Medium.WRITING);
        assertThat(Reading.of("Die Gemeinde hofft, dass der Bus fährt.").only().medium())
                .isEqualTo(Medium.THOUGHT);
        assertThat(Reading.of("Die Behörde erklärte, das Brot sei aus.").only().medium())
                .isEqualTo(Medium.UNKNOWN);
    }

    @Test
    void saysWhy() {
        assertThat(Reading.of("Der Koch sagte, das Brot sei aus.").only().because())
                .contains("cue:sagen", "verb-second", "subjunctive");
    }

    @Test
    void leavesOutWhatIsLessSureThanAsked() {
        String text = "Der Papst rief die Länder zum Frieden auf. Der Koch sagte, das Brot sei aus.";

        assertThat(Reading.of(text).quotes()).hasSize(2);
        assertThat(Reading.with(Map.of("quotes.min-confidence", "0.9"), text)
                        .only()
                        .form())
                .isEqualTo(Form.INDIRECT);
    }

    @Test
    void readsCuesThatAUserAdds(@TempDir Path folder) throws IOException {
        String text = "Der Wirt flunkerte, das Bier sei aus Island.";
        Path cues = folder.resolve("cues.tsv");
        Files.writeString(cues, "# ours\nverb\tflunkern\t-\t-\tdass,verb-second,marks\t90\t-\t0\tspeech\n");

        assertThat(Reading.of(text).quotes()).allMatch(quote -> quote.cue() == null);
        assertThat(Reading.with(Map.of("quotes.cues", cues.toString()), text)
                        .only()
                        .cue())
                .isNotNull()
                .returns("flunkern", cue -> cue.lemma());
    }

    @Test
    void refusesACueFileWithAFaultAndNamesTheLine(@TempDir Path folder) throws IOException {
        Path cues = folder.resolve("cues.tsv");
        Files.writeString(cues, "verb\tflunkern\n");
        Settings settings = Settings.of(Map.of("cues", cues.toString()));

        assertThatThrownBy(() -> new QuoteExtractorProvider().create(settings))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cues.tsv:1");
    }

    @Test
    void refusesAConfidenceOutOfRange() {
        Settings settings = Settings.of(Map.of("min-confidence", "2"));

        assertThatThrownBy(() -> new QuoteExtractorProvider().create(settings)).isInstanceOf(SettingsException.class);
    }

    @Test
    void isFoundAsAServiceUnderItsName() {
        assertThat(Pipeline.builder().discover().build().extractors())
                .anyMatch(extractor -> extractor.name().equals("quotes"));
    }

    @Test
    void findsNothingInAnEmptyArticle() {
        assertThat(Reading.of("").quotes()).isEmpty();
        assertThat(Reading.of(" \n\n ").quotes()).isEmpty();
    }

    @Test
    void survivesMarksWithoutPartners() {
        assertThat(Reading.of("Der Koch sagte: „Das Brot ist aus. Wir backen neu.\n\nDann ging er.")
                        .quotes())
                .allSatisfy(quote -> assertThat(quote.spans()).isNotEmpty());
        assertThat(Reading.of("Das Brot ist aus“, sagte der Koch.").quotes())
                .allSatisfy(quote -> assertThat(quote.spans()).isNotEmpty());
    }
}
