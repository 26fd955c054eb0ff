package org.depesche.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A folder with a file for each article, named after its id. Each file is written beside its place and moved there when it is whole. An id
 * comes from the article and is not trusted: no name leads out of the folder.
 */
public final class FolderDestination implements Destination {

    /** What file systems forbid in a name, or a shell would read. */
    private static final String RESERVED = "<>:\"|?*\\";

    /** In bytes of UTF-8; file systems take 255, of which an ending, a number and the mark of what grows need some. */
    private static final int LONGEST_NAME = 150;

    /** So that a path stays below the 4096 bytes that systems take. */
    private static final int MOST_NAMES = 16;

    private final Path folder;
    private final String ending;
    private final Report report;
    private final boolean isResumed;
    private final Set<String> taken = new HashSet<>();
    private final Deque<Path> reserved = new ArrayDeque<>();
    private Path last;

    /**
     * A folder.
     *
     * @param folder the folder; made where it is not there
     * @param ending the ending of its files, without a dot
     * @param report what stands around an article
     * @param isResumed whether articles whose files are there stay as they are
     * @throws OutputException if it cannot be made
     */
    public FolderDestination(Path folder, String ending, Report report, boolean isResumed) throws OutputException {
        this(folder, ending, report, isResumed, List.of());
    }

    /**
     * A folder in which some names are kept for other files.
     *
     * @param folder the folder; made where it is not there
     * @param ending the ending of its files, without a dot
     * @param report what stands around an article
     * @param isResumed whether articles whose files are there stay as they are
     * @param kept names that no article's file gets, without ending, in lower case
     * @throws OutputException if it cannot be made
     */
    public FolderDestination(Path folder, String ending, Report report, boolean isResumed, List<String> kept)
            throws OutputException {
        this.folder = folder;
        this.last = folder;
        this.ending = ending;
        this.report = report;
        this.isResumed = isResumed;
        this.taken.addAll(kept);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e);
        }
    }

    @Override
    public boolean holds(String id) {
        Path file = folder.resolve(free(safe(id)));
        last = file;
        if (isResumed && Files.exists(file)) {
            return true;
        }
        reserved.add(file);
        return false;
    }

    /**
     * The file of the article that is put next.
     *
     * @return its place
     */
    public Path next() {
        return reserved.element();
    }

    /**
     * The file of the article that was asked for last, whether it is there or not.
     *
     * @return its place; the folder itself before the first
     */
    public Path last() {
        return last;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        Path file = reserved.remove();
        try {
            Files.createDirectories(file.getParent());
            Path growing = file.resolveSibling("." + file.getFileName() + ".part");
            Files.writeString(growing, report.opening() + article + report.closing());
            FileDestination.move(growing, file);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void passOver() {
        reserved.remove();
    }

    private String free(String name) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            candidate = name + "-" + n;
        }
        return candidate + "." + ending;
    }

    private String safe(String id) {
        StringBuilder path = new StringBuilder();
        for (String segment : id.split("/", MOST_NAMES)) {
            String name = safeSegment(segment);
            if (!name.isEmpty()) {
                if (!path.isEmpty()) {
                    // a folder called like a file of another article would be in its way
                    path.append(path.toString().toLowerCase(Locale.ROOT).endsWith("." + ending) ? "_/" : "/");
                }
                path.append(name);
            }
        }
        return path.isEmpty() ? "article" : path.toString();
    }

    private static String safeSegment(String segment) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int c : segment.strip().codePoints().toArray()) {
            boolean isPlain = c >= ' '
                    && c != '/'
                    && RESERVED.indexOf(c) < 0
                    && Character.isDefined(c)
                    && !Character.isISOControl(c)
                    && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
            int plain = isPlain ? c : '_';
            bytes += Character.toString(plain).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME) {
                break;
            }
            name.appendCodePoint(plain);
        }
        // a leading dot hides a file, and dots alone lead elsewhere
        int dots = 0;
        while (dots < name.length() && name.charAt(dots) == '.') {
            name.setCharAt(dots++, '_');
        }
        return name.toString();
    }

    @Override
    public void finish() {
        // each article is whole by itself
    }

    @Override
    public void close() {
        // each article is whole by itself
    }
}
