package org.example.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Extension;
import org.depesche.core.article.Span;

/**
 * An amount of money that an article names.
 *
 * @param span the words, number and currency
 * @param amount the number in units of the currency, without trailing zeros
 * @param currency the ISO 4217 code
 */
public record MoneyAmount(Span span, BigDecimal amount, String currency) implements Extension {

    static final String KIND = "money-amount";

    /** Brings the amount into its normal form. */
    public MoneyAmount {
        amount = amount.stripTrailingZeros();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("amount", amount, "currency", currency);
    }
}
