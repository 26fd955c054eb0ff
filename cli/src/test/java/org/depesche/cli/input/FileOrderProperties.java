package org.depesche.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FileOrderProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "Z", "ä", ".", "-", "\uffee", "🌊", "🏭", "\ue000")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property
    void isTheOrderOfUtf8Bytes(@ForAll("names") String a, @ForAll("names") String b) {
        int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

        assertThat(Integer.signum(FileOrder.BYTES.compare(a, b))).isEqualTo(Integer.signum(bytes));
    }
}
