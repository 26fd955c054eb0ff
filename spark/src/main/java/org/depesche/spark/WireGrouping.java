package org.depesche.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.depesche.extractors.provenance.wire.WireClustering;
import org.depesche.extractors.provenance.wire.WireFingerprint;

/**
 * Groups articles that carry the same wire story, on a cluster. Articles that share a key of an agency or a number of their sketches are put into one
 * block, and so on until blocks touch no more; in each block {@link WireClustering} does what it does on one machine, with the same result, since it
 * joins nothing across blocks. A block has to fit into the memory of one task: 4 KB an article at most.
 */
public final class WireGrouping {

    private static final StructType ARTICLE =
            new StructType().add("id", DataTypes.StringType).add("wire", DataTypes.StringType);
    private static final StructType MARK =
            new StructType().add("id", DataTypes.StringType).add("mark", DataTypes.StringType);
    private static final StructType BLOCKED = ARTICLE.add("block", DataTypes.StringType);
    private static final StructType MEMBER =
            new StructType().add("story", DataTypes.StringType).add("id", DataTypes.StringType);

    private WireGrouping() {}

    /**
     * Groups articles.
     *
     * @param extractions rows with {@code id} and {@code wire}, as {@link NewsExtraction} makes them; ids are unique
     * @return rows of {@code story}, the least id of the group, and {@code id}, a member of it, for groups of two and more; an article that holds
     *     several stories is a member of each
     */
    public static Dataset<Row> group(Dataset<Row> extractions) {
        Dataset<Row> articles = extractions
                .where("id IS NOT NULL AND wire IS NOT NULL")
                .select("id", "wire")
                .persist(StorageLevel.MEMORY_AND_DISK());
        FlatMapFunction<Row, Row> marking = WireGrouping::marks;
        Dataset<Row> marks = articles.flatMap(marking, Encoders.row(MARK));
        // a mark that one article has leads nowhere
        Dataset<Row> shared = marks.groupBy("mark")
                .count()
                .where("count > 1")
                .select("mark")
                .join(marks, "mark")
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> blocks = blocks(shared);
        Dataset<Row> blocked = articles.join(blocks, "id").select("id", "wire", "block");
        MapFunction<Row, String> key = row -> row.getString(2);
        FlatMapGroupsFunction<String, Row, Row> clustering = (block, rows) -> members(rows);
        return blocked.select("id", "wire", "block")
                .as(Encoders.row(BLOCKED))
                .groupByKey(key, Encoders.STRING())
                .flatMapGroups(clustering, Encoders.row(MEMBER));
    }

    /** The block of each article: the least id that a chain of shared marks leads to. Each round doubles how far a chain is seen. */
    private static Dataset<Row> blocks(Dataset<Row> shared) {
        Column least = functions.min("block").as("block");
        Dataset<Row> blocks = shared.select(
                        functions.col("id"), functions.col("id").as("block"))
                .distinct()
                .localCheckpoint();
        while (true) {
            Dataset<Row> ofMark = shared.join(blocks, "id").groupBy("mark").agg(least);
            Dataset<Row> next = shared.join(ofMark, "mark").groupBy("id").agg(least);
            // what an article's block leads to is its block: chains fold
            Dataset<Row> roots = next.select(
                    functions.col("id").as("block"), functions.col("block").as("root"));
            Dataset<Row> folded = next.join(roots, "block")
                    .select(functions.col("id"), functions.col("root").as("block"))
                    .localCheckpoint();
            long moved = folded.as("new")
                    .join(blocks.as("old"), "id")
                    .where("new.block <> old.block")
                    .count();
            blocks = folded;
            if (moved == 0) {
                return blocks;
            }
        }
    }

    /** The keys of agencies and the numbers of the sketch, as {@link WireFingerprint#toString} has them. */
    private static Iterator<Row> marks(Row article) {
        String[] parts = article.getString(1).split(" ", -1);
        List<Row> marks = new ArrayList<>();
        byte[] sketch = Base64.getDecoder().decode(parts[1]);
        for (ByteBuffer numbers = ByteBuffer.wrap(sketch); numbers.hasRemaining(); ) {
            marks.add(RowFactory.create(article.getString(0), Long.toString(numbers.getLong(), Character.MAX_RADIX)));
        }
        for (String key : Arrays.asList(parts).subList(2, parts.length)) {
            marks.add(RowFactory.create(article.getString(0), "=" + key));
        }
        return marks.iterator();
    }

    private static Iterator<Row> members(Iterator<Row> rows) {
        List<Row> articles = new ArrayList<>();
        rows.forEachRemaining(articles::add);
        // the order in which a cluster hands rows over is chance
        articles.sort(Comparator.comparing(row -> row.getString(0)));
        WireClustering clustering = new WireClustering();
        articles.forEach(row -> clustering.add(WireFingerprint.parse(row.getString(1))));
        List<Row> members = new ArrayList<>();
        for (List<Integer> group : clustering.groups()) {
            String story = articles.get(group.get(0)).getString(0);
            group.forEach(member ->
                    members.add(RowFactory.create(story, articles.get(member).getString(0))));
        }
        return members.iterator();
    }
}
