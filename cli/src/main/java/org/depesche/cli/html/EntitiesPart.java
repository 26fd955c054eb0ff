package org.depesche.cli.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.cli.wording.RoleWords;
import org.depesche.core.annotation.Entity;

/** Who and what the article speaks of, by type, with roles and the places that speak of it. */
final class EntitiesPart implements Part {

    /** More links than these tell nobody where to look; every mention is marked in the text all the same. */
    private static final int MOST_LINKS = 12;

    @Override
    public void write(Findings findings, Anchors anchors, Markup page) {
        List<Entity> entities = findings.extraction().entities();
        if (entities.isEmpty()) {
            return;
        }
        Map<Entity.Type, List<Integer>> byType = new EnumMap<>(Entity.Type.class);
        for (int i = 0; i < entities.size(); i++) {
            byType.computeIfAbsent(entities.get(i).type(), type -> new ArrayList<>())
                    .add(i + 1);
        }
        page.html("<section id=\"names\" aria-labelledby=\"names-h\">\n<h2 id=\"names-h\">Who and what</h2>\n");
        byType.forEach((type, numbers) -> {
            page.html("<h3><span class=\"swatch e " + type.label() + "\">" + heading(type)
                    + "</span> <span class=\"count\">" + numbers.size() + "</span></h3>\n<ul class=\"names\">\n");
            for (int number : numbers) {
                entity(entities.get(number - 1), number, anchors, page);
            }
            page.html("</ul>\n");
        });
        page.html("</section>\n");
    }

    private static String heading(Entity.Type type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case PLACE -> "Places";
            case EVENT -> "Events";
            case WORK -> "Works";
            case PRODUCT -> "Products";
            case OTHER -> "Other names";
        };
    }

    private static void entity(Entity entity, int number, Anchors anchors, Markup page) {
        String key = "e" + number;
        String roles = RoleWords.of(entity);
        page.html("<li id=\"" + key + "-e\" tabindex=\"-1\"><b>")
                .isolated(entity.name())
                .html("</b>");
        if (!roles.isEmpty()) {
            page.html(" <span class=\"role\">").isolated(roles).html("</span>");
        }
        page.html(" <span class=\"at\">");
        int mentions = entity.mentions().size();
        for (int i = 1; i <= Math.min(mentions, MOST_LINKS); i++) {
            String mention = key + "m" + i;
            anchors.begin(mention, "Mention " + i + " of " + entity.name(), page);
            page.html(i);
            anchors.end(mention, page);
            page.html(" ");
        }
        page.html(mentions > MOST_LINKS ? "… " + mentions : "").html("</span>");
        page.html("<details><summary>Why</summary><div class=\"detail\" id=\"" + key + "-d\"><p class=\"what\"><b>");
        page.isolated(entity.name()).html("</b>, " + entity.type().label() + "</p><dl>");
        term("Roles", roles, page);
        term("Affiliation", entity.affiliation() == null ? "" : entity.affiliation(), page);
        term("Gender", entity.gender() == null ? "" : entity.gender().label(), page);
        term("Age", entity.age() == null ? "" : entity.age().toString(), page);
        term("Wikidata", entity.wikidata() == null ? "" : entity.wikidata(), page);
        term("Coordinates", entity.coordinates() == null ? "" : coordinates(entity), page);
        term("Mentions", Integer.toString(mentions), page);
        page.html("</dl>");
        Reasons.write(entity.confidence(), entity.because(), page);
        page.html("</div></details></li>\n");
    }

    private static String coordinates(Entity entity) {
        var place = Objects.requireNonNull(entity.coordinates());
        return place.latitude() + ", " + place.longitude();
    }

    private static void term(String name, String words, Markup page) {
        if (!words.isEmpty()) {
            page.html("<div><dt>" + name + "</dt><dd>").isolated(words).html("</dd></div>");
        }
    }
}
