package org.depesche.core.annotation;

import java.util.ArrayList;
import java.util.List;

/** Copies of lists, most of which have no element or one. */
final class ImmutableList {

    private ImmutableList() {}

    /** As {@link List#copyOf}, which takes immutable lists as they are, but without arrays in between for short lists that grew. */
    static <T> List<T> copyOf(List<T> list) {
        if (list.getClass() != ArrayList.class) {
            return List.copyOf(list);
        }
        return switch (list.size()) {
            case 0 -> List.of();
            case 1 -> List.of(list.get(0));
            case 2 -> List.of(list.get(0), list.get(1));
            default -> List.copyOf(list);
        };
    }
}
