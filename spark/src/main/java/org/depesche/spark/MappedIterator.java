package org.depesche.spark;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator whose elements are made of another's as they are asked for. */
record MappedIterator<A, B>(Iterator<A> source, Function<A, B> function) implements Iterator<B> {

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public B next() {
        return function.apply(source.next());
    }
}
