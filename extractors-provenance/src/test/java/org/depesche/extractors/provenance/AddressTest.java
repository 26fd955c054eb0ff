package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Bote.example/a?b=c://d,www.bote.example",
        "http://user:pw@bote.example:8080/a,bote.example",
        "//bote.example/a,bote.example",
        "/korrekturen,''",
        "https://,''",
        "'',''"
    })
    void hasAHost(String address, String host) {
        assertThat(Address.host(address)).isEqualTo(host);
    }

    @Property
    void readsAnyString(@ForAll String address) {
        assertThat(Address.host("https://" + address)).doesNotContain("/");
        assertThat(address).endsWith(Address.path(address));
    }

    @Test
    void subdomainsBelongToOneSite() {
        assertThat(Address.isSameSite("www.bote.example", "bote.example")).isTrue();
        assertThat(Address.isSameSite("m.bote.example", "www.bote.example")).isTrue();
        assertThat(Address.isSameSite("bote.example", "kurier.example")).isFalse();
        assertThat(Address.isSameSite("meinbote.example", "bote.example")).isFalse();
    }

    @Test
    void namesUnderASharedEndingAreSitesOfTheirOwn() {
        assertThat(Address.isSameSite("bote.co.uk", "kurier.co.uk")).isFalse();
        assertThat(Address.isSameSite("sonntag.bote.co.za", "www.bote.co.za")).isTrue();
        assertThat(Address.isSameSite("sport.bote.example", "politik.bote.example"))
                .isTrue();
        assertThat(Address.isSameSite("", "")).isTrue();
        assertThat(Address.isSameSite("", "bote.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bote.example/fisch-id238819.html,https://kurier.example/fisch-id238819.html,false",
        "https://bote.example/fisch-id23881931.html,https://kurier.example/article23881931/hering.html,true",
        "https://bote.example/23881931,https://kurier.example/123881931,false",
        "https://bote.example/20240528/fisch,https://kurier.example/20240528/fisch,false",
        "https://23881931.example/a,https://23881931.example/b,false"
    })
    void aLongNumberInBothAddressesIsThatOfOneStory(String one, String other, boolean isSame) {
        assertThat(Address.isSameStoryNumber(one, other)).isEqualTo(isSame);
        assertThat(Address.isSameStoryNumber(other, one)).isEqualTo(isSame);
    }

    @Property
    void comparesAnyAddresses(@ForAll String one, @ForAll String other) {
        assertThat(Address.isSameSite(one, other)).isEqualTo(Address.isSameSite(other, one));
        assertThat(Address.isSameStoryNumber(one, one + "/x")).isEqualTo(Address.isSameStoryNumber(one + "/x", one));
    }
}
