package org.depesche.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern over paths as Java's file systems define it ({@code *}, {@code **}, {@code ?}, {@code [a-z]}, <code>{a,b}</code>). A folder
 * that matches stands for all that is below it.
 */
final class Glob implements FolderWalk.FolderFilter {

    private static final String META = "*?[{";

    private final Path root;
    private final PathMatcher matcher;
    private final int depth;

    private Glob(Path root, PathMatcher matcher, int depth) {
        this.root = root;
        this.matcher = matcher;
        this.depth = depth;
    }

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> META.indexOf(c) >= 0);
    }

    /** A glob; throws what {@link java.nio.file.FileSystem#getPathMatcher} throws where the pattern is broken. */
    static Glob of(String argument) {
        int meta = 0;
        while (META.indexOf(argument.charAt(meta)) < 0) {
            meta++;
        }
        int slash = argument.lastIndexOf('/', meta);
        String folder = slash == 0 ? "/" : argument.substring(0, Math.max(slash, 0));
        String pattern = argument.substring(slash + 1);
        int depth = pattern.contains("**")
                ? Integer.MAX_VALUE
                : (int) pattern.chars().filter(c -> c == '/').count() + 1;
        return new Glob(Path.of(folder), FileSystems.getDefault().getPathMatcher("glob:" + pattern), depth);
    }

    /** The folder below which the pattern begins. */
    Path root() {
        return root;
    }

    @Override
    public boolean accepts(String file) {
        Path path = Path.of(file);
        for (int names = 1; names <= path.getNameCount(); names++) {
            if (matcher.matches(path.subpath(0, names))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean enters(String folder) {
        return Path.of(folder).getNameCount() < depth || accepts(folder);
    }
}
