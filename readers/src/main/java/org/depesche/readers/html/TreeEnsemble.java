package org.depesche.readers.html;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted decision trees: each adds a value to a sum, whose logistic function is the answer. Immutable and thread safe.
 *
 * <p>Nodes of all trees lie one after another in columns. A node with a negative feature is a leaf.
 */
public final class TreeEnsemble {

    private static final int FORMAT = 1;
    private static final int BETWEEN_LOOKS = 30;
    private static final float HOPELESS = -3.5f;

    private final int features;
    private final float base;
    private final int[] roots;
    private final short[] feature;
    private final float[] value;
    private final int[] right;

    /**
     * An ensemble from its columns.
     *
     * @param features how many features an example has
     * @param base what the sum begins with
     * @param roots the first node of each tree
     * @param feature per node the feature asked for, or -1 at a leaf
     * @param value per node the threshold (smaller or equal goes to the next node), or what a leaf adds
     * @param right per node where to go if the feature is larger
     * @throws IllegalArgumentException if a node points backwards or out of the columns
     */
    public TreeEnsemble(int features, float base, int[] roots, short[] feature, float[] value, int[] right) {
        this.features = features;
        this.base = base;
        this.roots = roots.clone();
        this.feature = feature.clone();
        this.value = value.clone();
        this.right = right.clone();
        for (int root : roots) {
            require(root >= 0 && root < feature.length);
        }
        require(feature.length == value.length && feature.length == right.length);
        for (int node = 0; node < feature.length; node++) {
            boolean leaf = feature[node] < 0;
            require(leaf || (feature[node] < features && right[node] > node + 1 && right[node] < feature.length));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a tree ensemble");
        }
    }

    /**
     * The number of features that an example has.
     *
     * @return the number
     */
    public int features() {
        return features;
    }

    /**
     * The probability that an example is of the class that was learned. Where the first trees are very sure that it is not, the others are not asked: most blocks of a page
     * are of this kind.
     *
     * @param example its features
     * @return from 0 to 1
     */
    public float probability(float[] example) {
        float sum = base;
        for (int tree = 0; tree < roots.length; tree++) {
            if (tree % BETWEEN_LOOKS == 0 && tree > 0 && sum < HOPELESS) {
                break;
            }
            int node = roots[tree];
            while (feature[node] >= 0) {
                node = example[feature[node]] <= value[node] ? node + 1 : right[node];
            }
            sum += value[node];
        }
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param in the columns
     * @return the ensemble
     * @throws IOException if they cannot be read or are no ensemble
     */
    public static TreeEnsemble read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a tree ensemble of format " + FORMAT);
        }
        int features = in.readInt();
        float base = in.readFloat();
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        short[] feature = new short[nodes];
        float[] value = new float[nodes];
        int[] right = new int[nodes];
        int tree = 0;
        boolean starts = true;
        int[] open = new int[64];
        int depth = 0;
        for (int node = 0; node < nodes; node++) {
            if (starts) {
                roots[tree++] = node;
                starts = false;
            }
            feature[node] = in.readShort();
            value[node] = in.readFloat();
            if (feature[node] >= 0) {
                open[depth++] = node;
            } else if (depth > 0) {
                right[open[--depth]] = node + 1;
            } else {
                starts = true;
            }
        }
        return new TreeEnsemble(features, base, Arrays.copyOf(roots, tree), feature, value, right);
    }

    /**
     * Writes the trees, each in the order node, left, right, so that no pointer is needed.
     *
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(features);
        out.writeFloat(base);
        out.writeInt(roots.length);
        out.writeInt(feature.length);
        for (int node = 0; node < feature.length; node++) {
            out.writeShort(feature[node]);
            out.writeFloat(value[node]);
        }
    }

    /**
     * Puts trees one after another.
     *
     * @param trees ensembles of the same features; the bases are added
     * @return all trees in one ensemble
     */
    public static TreeEnsemble join(List<TreeEnsemble> trees) {
        int nodes = trees.stream().mapToInt(tree -> tree.feature.length).sum();
        short[] feature = new short[nodes];
        float[] value = new float[nodes];
        int[] right = new int[nodes];
        int[] roots = new int[trees.stream().mapToInt(tree -> tree.roots.length).sum()];
        float base = 0;
        int at = 0;
        int root = 0;
        for (TreeEnsemble tree : trees) {
            System.arraycopy(tree.feature, 0, feature, at, tree.feature.length);
            System.arraycopy(tree.value, 0, value, at, tree.value.length);
            for (int i = 0; i < tree.right.length; i++) {
                right[at + i] = tree.right[i] + at;
            }
            for (int start : tree.roots) {
                roots[root++] = start + at;
            }
            base += tree.base;
            at += tree.feature.length;
        }
        return new TreeEnsemble(trees.get(0).features, base, roots, feature, value, right);
    }
}
