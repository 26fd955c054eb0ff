package org.depesche.extractors.entities;

import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.extractors.entities.chain.EntityFinder;
import org.depesche.extractors.entities.chain.UserGazetteer;

/**
 * Offers the extractor {@code entities}. Settings: {@code gazetteer}, a file of further names; {@code min-confidence}, below which an entity
 * is left out (default 0).
 */
public final class EntityExtractorProvider implements ExtractorProvider {

    /** A provider; it loads nothing before {@link #create}. */
    public EntityExtractorProvider() {}

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        UserGazetteer gazetteer =
                settings.path("gazetteer").map(UserGazetteer::read).orElseGet(UserGazetteer::empty);
        return new EntityExtractor(new EntityFinder(gazetteer, settings.number("min-confidence", 0, 0, 1)));
    }
}
