package org.depesche.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.fixture.ArbitraryExtractions;
import org.depesche.core.fixture.Vote;
import org.depesche.core.pipeline.Extraction;

class ExtractionJsonProperties {

    @Property(tries = 200)
    void whatIsWrittenIsReadBackToAnEqualValue(
            @ForAll("extractions") Extraction extraction, @ForAll OffsetUnit unit, @ForAll boolean indented)
            throws IOException {
        ExtractionJson json = ExtractionJson.standard()
                .withText(true)
                .offsets(unit)
                .indented(indented)
                .extensions(List.of(new Vote.Reader()));

        String written = json.write(extraction);

        assertThat(json.read(written)).isEqualTo(extraction);
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @Property(tries = 60)
    void isOneLineThatUtf8CanCarry(@ForAll("extractions") Extraction extraction) {
        String written = ExtractionJson.standard().withText(true).write(extraction);

        assertThat(written).doesNotContain("\n", "\r");
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(written);
    }

    @Property(tries = 60)
    void withoutTheReadersOfPluginsNothingIsLost(@ForAll("extractions") Extraction extraction) throws IOException {
        ExtractionJson plain = ExtractionJson.standard().withText(true);
        ExtractionJson knowing = plain.extensions(List.of(new Vote.Reader()));

        String handedOn = plain.write(plain.read(plain.write(extraction)));

        assertThat(knowing.read(handedOn)).isEqualTo(extraction);
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return ArbitraryExtractions.any();
    }
}
