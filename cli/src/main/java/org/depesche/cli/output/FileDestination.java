package org.depesche.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One document in a file. It grows in a hidden file beside its place and is moved there when it is whole, so that nobody ever reads half a
 * document and an earlier one stays until then. What is no regular file, a device or a pipe, is written straight.
 *
 * <p>A document of lines that was begun and not finished stays beside its place, so that a later run can {@linkplain #resume go on}; a small file beside it says
 * how far its run had come in the inputs.
 */
public final class FileDestination implements Destination {

    private static final long BETWEEN_CHECKPOINTS = 1_000_000_000;

    private final Path file;
    private final Path growing;
    private long lastCheckpoint = System.nanoTime() - BETWEEN_CHECKPOINTS;
    private final Document report;
    private @Nullable WrittenLines written;
    private @Nullable OutputStream out;
    private @Nullable StreamDestination document;
    private boolean isFinished;

    private FileDestination(Path file, Path growing, Document report) {
        this.file = file;
        this.growing = growing;
        this.report = report;
    }

    /**
     * Begins a document.
     *
     * @param file its place; where a link stands there, the file that it leads to is replaced
     * @param report what stands around the articles
     * @return the destination
     * @throws OutputException if nothing can be written beside it
     */
    public static FileDestination begin(Path file, Document report) throws OutputException {
        FileDestination destination = at(file, report);
        destination.forgetCheckpoint();
        destination.write(StandardOpenOption.TRUNCATE_EXISTING);
        return destination;
    }

    /**
     * Goes on with a document of lines that an earlier run left unfinished; begins it where there is none.
     *
     * @param file its place
     * @param report what stands around the articles: nothing
     * @return the destination
     * @throws OutputException if it cannot be read or nothing can be written beside its place
     */
    public static FileDestination resume(Path file, JsonLinesReport report) throws OutputException {
        FileDestination destination = at(file, report);
        if (destination.isBeside() && Files.exists(destination.growing)) {
            Checkpoint.Kept kept = destination.kept();
            destination.written = WrittenLines.open(destination.growing, kept == null ? 0 : kept.length());
        } else {
            destination.forgetCheckpoint();
            destination.write(StandardOpenOption.TRUNCATE_EXISTING);
        }
        return destination;
    }

    /**
     * How far the run had come that left a document of lines unfinished.
     *
     * @param file the document's place
     * @param report what stands around the articles: nothing
     * @return where {@link #resume} goes on; null where that is at the beginning
     * @throws OutputException if there is no such folder
     */
    public static @Nullable Checkpoint checkpoint(Path file, JsonLinesReport report) throws OutputException {
        Checkpoint.Kept kept = at(file, report).kept();
        return kept == null ? null : kept.checkpoint();
    }

    /**
     * Makes {@link #resume} compare what was written from its beginning, as it has to where the inputs have no such place.
     *
     * @param file the document's place
     * @param report what stands around the articles: nothing
     * @throws OutputException if what is kept cannot be removed
     */
    public static void forgetCheckpoint(Path file, JsonLinesReport report) throws OutputException {
        at(file, report).forgetCheckpoint();
    }

    private Checkpoint.@Nullable Kept kept() {
        Checkpoint.Kept kept = isBeside() && Files.isRegularFile(growing) ? Checkpoint.read(place()) : null;
        return kept != null && kept.length() <= growing.toFile().length() ? kept : null;
    }

    /** Where the checkpoint lies. */
    private Path place() {
        return file.resolveSibling("." + file.getFileName() + ".place");
    }

    private void forgetCheckpoint() throws OutputException {
        try {
            if (isBeside()) {
                Files.deleteIfExists(place());
            }
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void reach(Checkpoint reached) throws OutputException {
        long now = System.nanoTime();
        boolean isDue = isBeside() && isKept() && written == null && now - lastCheckpoint >= BETWEEN_CHECKPOINTS;
        if (!isDue) {
            return;
        }
        lastCheckpoint = now;
        try {
            reached.write(place(), growing.toFile().length());
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    private static FileDestination at(Path file, Document report) throws OutputException {
        try {
            boolean isThere = Files.exists(file);
            if (isThere && !Files.isRegularFile(file)) {
                return new FileDestination(file, file, report);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new OutputException(file.toString(), "cannot be written: there is no folder " + folder);
            }
            Path place = isThere ? file.toRealPath() : file;
            return new FileDestination(place, place.resolveSibling("." + place.getFileName() + ".part"), report);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    private boolean isBeside() {
        return !growing.equals(file);
    }

    /** Whether what was written so far is of use to a later run. */
    private boolean isKept() {
        return report instanceof JsonLinesReport;
    }

    private StreamDestination write(StandardOpenOption option) throws OutputException {
        try {
            if (isBeside() && !isKept()) {
                growing.toFile().deleteOnExit();
            }
            OutputStream stream = isBeside()
                    ? Files.newOutputStream(growing, StandardOpenOption.CREATE, StandardOpenOption.WRITE, option)
                    : Files.newOutputStream(growing);
            out = new BufferedOutputStream(stream, 1 << 16);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
        document = new StreamDestination(file.toString(), out, report);
        return document;
    }

    @Override
    public boolean holds(String id) throws OutputException {
        WrittenLines lines = written;
        if (lines == null) {
            return false;
        }
        if (lines.next(id)) {
            return true;
        }
        endOf(lines);
        return false;
    }

    private void endOf(WrittenLines lines) throws OutputException {
        lines.cutOff();
        written = null;
        write(StandardOpenOption.APPEND);
    }

    @Override
    public void put(String id, String article) throws OutputException {
        open().put(id, article);
    }

    @Override
    public void passOver() {
        // its place is not kept
    }

    private StreamDestination open() {
        StreamDestination open = document;
        if (open == null) {
            throw new IllegalStateException("an article is put where all are there");
        }
        return open;
    }

    @Override
    public void finish() throws OutputException {
        WrittenLines lines = written;
        if (lines != null) {
            lines.expectEnd();
            endOf(lines);
        }
        open().finish();
        try {
            if (out != null) {
                out.close();
            }
            if (isBeside()) {
                move(growing, file);
            }
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
        forgetCheckpoint();
        isFinished = true;
    }

    @Override
    public void close() throws OutputException {
        if (isFinished) {
            return;
        }
        try {
            if (written != null) {
                written.close();
            }
            try {
                if (out != null) {
                    out.close();
                }
            } finally {
                if (isBeside() && !isKept()) {
                    Files.deleteIfExists(growing);
                }
            }
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
