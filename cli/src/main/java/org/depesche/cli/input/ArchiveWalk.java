package org.depesche.cli.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.depesche.cli.terminal.FaultWords;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip or tar archive, in its own order. A tar archive is read in one pass, so a member's content is there until the next
 * one is asked for. Nothing is unpacked to disk; names serve as ids alone.
 */
final class ArchiveWalk implements Closeable {

    private final Path archive;
    private final String below;
    private final FolderWalk.FolderFilter filter;
    private final Members members;

    private ArchiveWalk(Path archive, String below, FolderWalk.FolderFilter filter, Members members) {
        this.archive = archive;
        this.below = below;
        this.filter = filter;
        this.members = members;
    }

    /** Whether a file is an archive by its name. */
    static boolean fits(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || isTar(name);
    }

    private static boolean isTar(String name) {
        return name.endsWith(".tar") || name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    /**
     * Opens an archive.
     *
     * @param archive the file
     * @param below what stands before the ids of its members
     * @param filter which members are wanted
     * @param read counts the bytes of the file
     */
    static ArchiveWalk open(Path archive, String below, FolderWalk.FolderFilter filter, ReadVolume read)
            throws IOException {
        String name = String.valueOf(archive.getFileName()).toLowerCase(Locale.ROOT);
        return new ArchiveWalk(
                archive,
                below,
                filter,
                isTar(name) ? TarMembers.open(archive, name, read) : new ZipMembers(archive, read));
    }

    /** The next file; what makes it impossible to go on comes as the last; null at the end. */
    @Nullable
    Input next() {
        try {
            for (Member member = members.next(); member != null; member = members.next()) {
                if (!isHidden(member.name()) && filter.accepts(member.name())) {
                    return new Input.Member(archive.toString(), member.name(), below + member.name(), member.content());
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException e) {
            String message = e instanceof IOException fault ? FaultWords.of(fault) : "broken: " + e.getMessage();
            try {
                members.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            return new Input.Missing(archive.toString(), message);
        }
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/")) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return name.startsWith("__MACOSX/");
    }

    @Override
    public void close() throws IOException {
        members.close();
    }

    private record Member(String name, InputStream content) {}

    private interface Members extends Closeable {

        @Nullable
        Member next() throws IOException;
    }

    /** By the directory at the end of the file, which says what counts. */
    private static final class ZipMembers implements Members {

        private final ZipFile zip;
        private final Enumeration<? extends ZipEntry> entries;
        private final ReadVolume read;
        private boolean isClosed;

        ZipMembers(Path archive, ReadVolume read) throws IOException {
            zip = new ZipFile(archive.toFile());
            entries = zip.entries();
            this.read = read;
        }

        @Override
        public @Nullable Member next() throws IOException {
            while (!isClosed && entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                read.add(Math.max(0, entry.getCompressedSize()));
                if (!entry.isDirectory()) {
                    InputStream content = zip.getInputStream(entry);
                    if (content == null) {
                        throw new IOException("member " + entry.getName() + " is not there");
                    }
                    return new Member(entry.getName(), content);
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            isClosed = true;
            zip.close();
        }
    }

    private static final class TarMembers implements Members {

        private final TarArchiveInputStream tar;
        private boolean isClosed;

        private TarMembers(TarArchiveInputStream tar) {
            this.tar = tar;
        }

        static TarMembers open(Path archive, String name, ReadVolume read) throws IOException {
            InputStream file = new BufferedInputStream(read.count(Files.newInputStream(archive)), 1 << 16);
            try {
                InputStream plain = name.endsWith(".tar") ? file : new GZIPInputStream(file, 1 << 16);
                return new TarMembers(new TarArchiveInputStream(plain, "UTF-8"));
            } catch (IOException e) {
                file.close();
                throw e;
            }
        }

        @Override
        public @Nullable Member next() throws IOException {
            TarArchiveEntry entry = isClosed ? null : tar.getNextEntry();
            while (entry != null && !entry.isFile()) {
                entry = tar.getNextEntry();
            }
            if (entry == null) {
                return null;
            }
            String name = entry.getName();
            return new Member(name.startsWith("./") ? name.substring(2) : name, new Unclosed(tar));
        }

        @Override
        public void close() throws IOException {
            isClosed = true;
            tar.close();
        }
    }

    /** The stream goes on with the next member. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // left open
        }
    }
}
