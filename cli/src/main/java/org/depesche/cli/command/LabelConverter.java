package org.depesche.cli.command;

import org.depesche.core.article.Labelled;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A constant by its label; any other word is refused with the labels that there are. */
abstract class LabelConverter<E extends Enum<E> & Labelled> implements ITypeConverter<E> {

    private final Class<E> type;

    LabelConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String value) {
        return Labelled.find(type, value)
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + Labelled.labels(type)));
    }
}
