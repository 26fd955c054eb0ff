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
}
