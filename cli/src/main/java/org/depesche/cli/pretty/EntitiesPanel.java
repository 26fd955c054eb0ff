package org.depesche.cli.pretty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.cli.wording.RoleWords;
import org.depesche.core.annotation.Entity;
import org.depesche.core.pipeline.Extraction;

/** Who and what the article speaks of, by kind, with roles and how often. */
final class EntitiesPanel implements Panel {

    /** A longer name pushes its own roles to the side, not those of all others. */
    private static final int WIDEST_NAME = 32;

    @Override
    public void write(Extraction extraction, Page page) {
        Map<Entity.Type, List<Entity>> byType = new EnumMap<>(Entity.Type.class);
        for (Entity entity : extraction.entities()) {
            byType.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(entity);
        }
        byType.forEach((type, entities) -> write(type, entities, page));
    }

    private static void write(Entity.Type type, List<Entity> entities, Page page) {
        page.heading(heading(type), Integer.toString(entities.size()));
        int names = 0;
        int counts = 0;
        for (Entity entity : entities) {
            String name = VisibleText.line(entity.name());
            names = Math.max(names, Math.min(WIDEST_NAME, ScreenWidth.of(name, 0, name.length())));
            counts = Math.max(counts, Integer.toString(entity.mentions().size()).length());
        }
        for (Entity entity : entities) {
            String name = VisibleText.line(entity.name());
            String count = Integer.toString(entity.mentions().size());
            String before = "  " + " ".repeat(counts - count.length()) + count + "×  ";
            StyledText line = new StyledText().add(Style.STRONG, name);
            String roles = RoleWords.of(entity);
            if (!roles.isEmpty()) {
                line.literal(" ".repeat(Math.max(0, names - ScreenWidth.of(name, 0, name.length())) + 2))
                        .add(roles);
            }
            page.hanging(before, before.length() + names + 2, line);
        }
    }

    private static String heading(Entity.Type type) {
        return switch (type) {
            case PERSON -> "PEOPLE";
            case ORGANIZATION -> "ORGANIZATIONS";
            case PLACE -> "PLACES";
            case EVENT -> "EVENTS";
            case WORK -> "WORKS";
            case PRODUCT -> "PRODUCTS";
            case OTHER -> "OTHER NAMES";
        };
    }
}
