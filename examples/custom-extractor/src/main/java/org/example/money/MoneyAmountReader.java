package org.example.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.article.Span;

/** Makes amounts of what was written to JSON. Stateless and thread safe. */
public final class MoneyAmountReader implements ExtensionReader {

    /** For the service loader. */
    public MoneyAmountReader() {}

    @Override
    public String kind() {
        return MoneyAmount.KIND;
    }

    @Override
    public Extension read(List<Span> spans, Map<String, Object> fields) {
        // A whole number comes back as a Long or BigInteger, one with a fraction as a BigDecimal: all print as BigDecimal reads them.
        BigDecimal amount = new BigDecimal(String.valueOf(fields.get("amount")));
        return new MoneyAmount(spans.get(0), amount, String.valueOf(fields.get("currency")));
    }
}
