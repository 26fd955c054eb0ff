package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes as outlets print them below a story, in several languages, and sentences that only look like notes. */
class NoteFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "trust-mark|JTI zertifiziert JTI zertifiziert",
                "trust-mark|Der Bote ist nach dem Standard der Journalism Trust Initiative zertifiziert.",
                "trust-mark|Zertifiziert nach CWA 17493, dem Standard der Journalism Trust Initiative",
                "trust-mark|Unsere Redaktion trägt das Siegel der Journalism Trust Initiative (JTI).",
                "trust-mark|This outlet is certified by the Journalism Trust Initiative.",
                "trust-mark|JTI-Zertifikat",
                "trust-mark|JTI certified",
                "trust-mark|Média certifié JTI",
                "trust-mark|Wir sind Partner von The Trust Project.",
                "trust-mark|The Bote is a member of The Trust Project",
                "trust-mark|El Bote forma parte de The Trust Project",
                "trust-mark|Der Bote ist Mitglied des European Fact-Checking Standards Network.",
                "trust-mark|Wir haben uns dem Pressekodex des Deutschen Presserates verpflichtet.",
                "trust-mark|Die Redaktion bekennt sich zum Ehrenkodex der österreichischen Presse.",
                "editorial-policy|So arbeitet die Redaktion des Boten",
                "editorial-policy|So arbeitet die Redaktion: Wir trennen Nachricht und Meinung.",
                "editorial-policy|Unsere journalistischen Grundsätze",
                "editorial-policy|Lesen Sie unsere redaktionellen Leitlinien.",
                "editorial-policy|Our standards: The Bote Trust Principles",
                "editorial-policy|Editorial guidelines",
                "editorial-policy|Charte éthique",
                "editorial-policy|Código ético",
                "update|Update, 14:30 Uhr: Die Brücke ist wieder frei.",
                "update|Aktualisiert: 14:30 Uhr",
                "update|Zuletzt aktualisiert am 3. Mai 2024 um 14:30 Uhr",
                "update|Letztes Update: 3.5.2024",
                "update|Dieser Artikel wird laufend aktualisiert.",
                "update|Der Beitrag wurde am 3. Mai um eine Stellungnahme ergänzt.",
                "update|Erstveröffentlichung: 3. Mai 2024",
                "update|Updated 14:30, 3 May 2024",
                "update|Mis à jour le 3 mai 2024 à 14h30",
                "update|Actualizado a las 14:30",
                "update|Aggiornato il 3 maggio 2024",
                "update|This story has been updated with a statement.",
                "update|This is a developing story and will be updated.",
                "correction|Korrektur: Die Brücke ist 40 Meter lang, nicht 400.",
                "correction|Korrekturhinweis: In einer früheren Version stand ein falscher Name.",
                "correction|In einer früheren Version dieses Artikels hieß es, die Brücke sei 400 Meter lang.",
                "correction|Anmerkung der Redaktion: In einer früheren Fassung war die Länge falsch angegeben.",
                "correction|Anm. d. Red.: Hier stand zunächst ein falscher Name.",
                "correction|Richtigstellung",
                "correction|Wir haben den Fehler korrigiert.",
                "correction|Wir bitten, den Fehler zu entschuldigen.",
                "correction|Correction: The bridge is 40 metres long.",
                "correction|This article was amended on 3 May 2024 to correct the length of the bridge.",
                "correction|An earlier version of this story misspelled the name.",
                "correction|Une version précédente de cet article indiquait une longueur erronée.",
                "correction|En una versión anterior de este artículo había un error.",
                "ai-disclosure|Dieser Artikel wurde mithilfe künstlicher Intelligenz erstellt und von der Redaktion geprüft.",
                "ai-disclosure|Dieser Text wurde automatisch generiert.",
                "ai-disclosure|Hinweis: Dieser Beitrag wurde von einer KI erstellt.",
                "ai-disclosure|Die Zusammenfassung wurde mit KI-Unterstützung erstellt.",
                "ai-disclosure|Mit KI erstellt",
                "ai-disclosure|KI-generiert",
                "ai-disclosure|Transparenzhinweis: Für diesen Text wurde ChatGPT genutzt, um das Interview zu übersetzen.",
                "ai-disclosure|Bild: KI-generiert mit Midjourney",
                "ai-disclosure|This article was generated with the help of AI.",
                "ai-disclosure|This summary was created using artificial intelligence.",
                "ai-disclosure|Cet article a été traduit par une intelligence artificielle.",
                "ai-disclosure|Este artículo ha sido traducido con inteligencia artificial.",
                "sponsored|Anzeigensonderveröffentlichung",
                "sponsored|Dieser Beitrag ist eine Anzeige der Firma Kraftwerk Nord.",
                "sponsored|Dieser Artikel enthält bezahlte Werbung.",
                "sponsored|Präsentiert von Kraftwerk Nord",
                "sponsored|Sponsored by Kraftwerk Nord",
                "sponsored|Paid content by Kraftwerk Nord",
                "sponsored|Dieser Text enthält Affiliate-Links. Für einen Kauf erhalten wir eine Provision.",
                "sponsored|In Kooperation mit Kraftwerk Nord",
                "sponsored|En partenariat avec Kraftwerk Nord",
                "sponsored|Contenido patrocinado por Kraftwerk Nord",
                "paywall|Diesen Artikel können Sie nur mit Bote plus lesen. Jetzt abonnieren.",
                "paywall|Sie sind bereits Abonnent? Hier anmelden",
                "paywall|Um diesen Artikel zu lesen, benötigen Sie ein Abo.",
                "paywall|Subscribe to continue reading",
                "paywall|Cet article est réservé aux abonnés",
                "paywall|Este artículo es exclusivo para suscriptores",
                "teaser|Mehr zum Thema: Die Brücken der Stadt",
                "teaser|Lesen Sie dazu: Wie die Nordbrücke entstand",
                "teaser|Auch interessant: Wie die Nordbrücke entstand",
                "teaser|Das könnte Sie auch interessieren",
                "teaser|Read more: The bridges of the town",
                "teaser|À lire aussi : Les ponts de la ville",
                "teaser|Leggi anche: I ponti della città",
                "teaser|Lea también: Los puentes de la ciudad",
                "republished|Übersetzung: Dora Dritte",
                "republished|Aus dem Amerikanischen von Dora Dritte",
                "republished|Dieser Artikel erschien zuerst bei »Beispielbote«.",
                "republished|Zuerst erschienen im Beispielboten",
                "republished|Mit freundlicher Genehmigung des Beispielboten veröffentlicht.",
                "republished|This article was originally published by The Example.",
                "republished|This article is republished from The Example under a Creative Commons license.",
                "republished|Traduit de l'anglais par Dora Dritte",
                "republished|Pressemitteilung der Stadt Musterhausen",
                "copyright|Alle Rechte vorbehalten",
                "copyright|© 2024 Verlag Musterhausener Bote GmbH. Alle Rechte vorbehalten.",
                "copyright|Tous droits réservés",
            })
    void aNoteIsKnownInItsForms(String kind, String note) {
        Signals signals = Signals.inBlocks("Brücke in Musterhausen gesperrt", Signals.STORY, note);

        assertThat(signals.all())
                .as(note)
                .extracting(ProvenanceSignal::kind)
                .contains(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt setzt künstliche Intelligenz ein, um Risse im Beton zu erkennen.",
                "Der Artikel einer Forscherin über KI erschien im Mai.",
                "Ein Text, den ChatGPT geschrieben hatte, fiel dem Prüfer auf.",
                "Das Foto eines Fotografen zeigte die Brücke, die eine KI später als beschädigt erkannte.",
                "Die Firma aktualisiert ihre Zahlen jedes Jahr.",
                "Der Fahrplan wurde zuletzt 2019 geändert.",
                "The model was last updated in July, the company said.",
                "This story has been shared 44,976 times.",
                "Die Opposition verlangt eine Korrektur des Beschlusses.",
                "Das Gericht ordnete eine Richtigstellung an.",
                "In einer früheren Fassung des Gesetzes war davon keine Rede.",
                "Der Verein wird von der Sparkasse gesponsert.",
                "Die Kampagne bezahlt von nun an die Partei.",
                "In Zusammenarbeit mit der Polizei sucht die Stadt nach Zeugen.",
                "Kein Affiliate verkauft so etwas gern.",
                "Die Anzeige gegen den Fahrer wurde zurückgezogen.",
                "Der Presserat rügte die Zeitung.",
                "Die Journalism Trust Initiative wurde von Reporter ohne Grenzen gegründet.",
                "NewsGuard bewertet Nachrichtenseiten, viele davon in den USA.",
                "Sie hat den Roman aus dem Englischen übersetzt.",
                "Das Buch erschien zuerst in Frankreich.",
                "Die Pressemitteilung kam am Abend.",
                "Mehr Menschen fahren nun mit dem Rad.",
                "Lesen und Schreiben lernen die Kinder hier.",
                "Abonnenten der Bahn erhalten Geld zurück.",
                "Die Stadt arbeitet nach eigenen Grundsätzen.",
                "So arbeiten die Helfer seit Tagen.",
            })
    void aSentenceOfTheStoryIsNoNote(String sentence) {
        Signals signals = Signals.inBlocks(
                "Brücke in Musterhausen gesperrt", Signals.STORY + " " + sentence, sentence + " " + Signals.STORY);

        assertThat(signals.all()).as(sentence).isEmpty();
    }
}
