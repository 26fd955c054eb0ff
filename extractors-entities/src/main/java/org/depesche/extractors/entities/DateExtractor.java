package org.depesche.extractors.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.extractors.entities.date.DateFinder;
import org.depesche.linguistics.Analysis;

/** Finds when things happen. */
final class DateExtractor implements Extractor<TimeExpression> {

    private final DateFinder finder;

    DateExtractor(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public Class<TimeExpression> produces() {
        return TimeExpression.class;
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return Set.of(Entity.class);
    }

    @Override
    public Set<String> languages() {
        return Set.of("de");
    }

    @Override
    public List<TimeExpression> extract(ExtractionContext context) {
        Moment published = context.article().source().published();
        LocalDate day = published == null ? null : published.date();
        List<Span> names = new ArrayList<>();
        for (Entity entity : context.all(Entity.class)) {
            List<Mention> mentions = entity.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (mention.form() == Mention.Form.NAME) {
                    names.add(mention.span());
                }
            }
        }
        return finder.find(Analysis.of(context), day, names);
    }
}
