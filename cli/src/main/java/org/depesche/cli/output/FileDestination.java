package org.depesche.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * One document in a file. It grows in a hidden file beside its place and is moved there when it is whole, so that nobody ever reads half a
 * document and an earlier one stays until then. What is no regular file, a device or a pipe, is written straight.
 */
public final class FileDestination implements Destination {

    private final Path file;
    private final Path growing;
    private final OutputStream out;
    private final StreamDestination document;
    private boolean isFinished;

    private FileDestination(Path file, Path growing, Report report) throws IOException {
        this.file = file;
        this.growing = growing;
        this.out = new BufferedOutputStream(Files.newOutputStream(growing), 1 << 16);
        this.document = new StreamDestination(file.toString(), out, report);
    }

    /**
     * Begins a document.
     *
     * @param file its place; where a link stands there, the file that it leads to is replaced
     * @param report what stands around the articles
     * @return the destination
     * @throws OutputException if nothing can be written beside it
     */
    public static FileDestination open(Path file, Report report) throws OutputException {
        try {
            boolean isThere = Files.exists(file);
            if (isThere && !Files.isRegularFile(file)) {
                return new FileDestination(file, file, report);
            }
            Path place = isThere ? file.toRealPath() : file;
            return new FileDestination(place, place.resolveSibling("." + place.getFileName() + ".part"), report);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    @Override
    public void put(String id, String article) throws OutputException {
        document.put(id, article);
    }

    @Override
    public void finish() throws OutputException {
        document.finish();
        try {
            out.close();
            if (!growing.equals(file)) {
                move(growing, file);
            }
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
        isFinished = true;
    }

    @Override
    public void close() throws OutputException {
        if (isFinished) {
            return;
        }
        try {
            try {
                out.close();
            } finally {
                if (!growing.equals(file)) {
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
