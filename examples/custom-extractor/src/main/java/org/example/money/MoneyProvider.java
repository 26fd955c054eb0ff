package org.example.money;

import java.math.BigDecimal;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;

/**
 * Offers the extractor under the name {@code money}.
 *
 * <p>Setting {@code money.least}: the smallest amount that is reported, 0 unless set.
 */
public final class MoneyProvider implements ExtractorProvider {

    /** For the service loader. */
    public MoneyProvider() {}

    @Override
    public String name() {
        return "money";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        double least = settings.number("least", 0, 0, 1e15);
        return new MoneyExtractor(BigDecimal.valueOf(least), Lexicon.load());
    }
}
