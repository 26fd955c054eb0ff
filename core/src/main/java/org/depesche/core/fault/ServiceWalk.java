package org.depesche.core.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** A walk over all services of a loader that goes on past those that cannot be made. */
public final class ServiceWalk {

    /** A loader that throws this often in a row is taken to throw for ever. */
    private static final int MAX_CONSECUTIVE_FAULTS = 100;

    private ServiceWalk() {}

    /**
     * Makes all services.
     *
     * @param services a loader that was made in the module that uses the service
     * @param faults takes what was thrown
     * @param <S> the service
     * @return the services by the names of their classes, so that the order of the class path does not show
     */
    public static <S> List<S> all(ServiceLoader<S> services, Consumer<Throwable> faults) {
        List<S> made = new ArrayList<>();
        Iterator<S> iterator = services.iterator();
        int inARow = 0;
        while (inARow < MAX_CONSECUTIVE_FAULTS) {
            try {
                if (!iterator.hasNext()) {
                    break;
                }
                made.add(iterator.next());
                inARow = 0;
            } catch (Throwable thrown) {
                Faults.contain(thrown);
                inARow++;
                faults.accept(thrown);
            }
        }
        made.sort(Comparator.comparing(service -> service.getClass().getName()));
        return made;
    }
}
