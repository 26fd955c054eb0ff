package org.depesche.linguistics.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordIdentifierTest {

    private final FunctionWordIdentifier identifier = new FunctionWordIdentifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Die Landesregierung hat am Dienstag ein neues Gesetz vorgelegt, das die Gemeinden entlasten soll.
                    de | Der Zug fuhr nicht ab, weil die Strecke gesperrt war.
                    en | The council has voted to close the bridge after an inspection found cracks in two of its pillars.
                    fr | Le conseil municipal a décidé de fermer le pont après une inspection qui a révélé des fissures dans deux piliers.
                    es | El ayuntamiento ha decidido cerrar el puente tras una inspección que encontró grietas en dos de los pilares.
                    it | Il consiglio comunale ha deciso di chiudere il ponte dopo che un controllo ha trovato crepe in due dei piloni.
                    nl | De gemeenteraad heeft besloten om de brug te sluiten nadat er bij een inspectie scheuren werden gevonden.
                    pl | Rada miasta zdecydowała, że most zostanie zamknięty, ponieważ podczas kontroli znaleziono pęknięcia w filarach.
                    pt | A câmara municipal decidiu fechar a ponte depois de uma inspeção que não deixou dúvidas sobre os pilares.
                    sv | Kommunen har beslutat att stänga bron efter att man vid en kontroll hittade sprickor i två av pelarna.
                    da | Kommunen har besluttet at lukke broen, efter at man ved et eftersyn fandt revner, som ingen havde set. Broen bliver lukket.
                    nb | Kommunen har besluttet å stenge broen etter at det ble funnet sprekker som ingen hadde sett, sier en talsmann. Det blir også mye kø.
                    fi | Kaupunki on päättänyt sulkea sillan, koska tarkastuksessa löytyi halkeamia, mutta liikenne ei pysähdy kokonaan, hän sanoo.
                    tr | Belediye, denetimde iki ayakta çatlak bulunması üzerine köprüyü kapatma kararı aldı ve bu karar için çok eleştirildi.
                    cs | Město se rozhodlo, že most uzavře, protože při kontrole byly nalezeny trhliny, které nikdo neviděl.
                    """)
    void namesTheLanguageOfASentence(String language, String text) {
        assertThat(identifier.identify(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "12.03.2024", "OK", "Angela Merkel", "Reuters, AFP, dpa", "\ud800\ud800", "橋は閉鎖された。"})
    void keepsSilentWhereThereIsTooLittle(String text) {
        assertThat(identifier.identify(text)).isEmpty();
    }

    @Test
    void keepsSilentWhereTwoLanguagesHaveEqualShares() {
        String german = "Der Minister war nicht im Saal und die Sitzung ist zu Ende. ";
        String english = "The minister was not in the room and they had the vote without him. ";

        assertThat(identifier.identify((german + english).repeat(3))).isEmpty();
    }
}
