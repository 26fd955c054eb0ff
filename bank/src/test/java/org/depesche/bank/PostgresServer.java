package org.depesche.bank;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the tests' own, on this machine alone, thrown away at the end. It refuses to run as root: then it runs as nobody.
 */
final class PostgresServer implements AutoCloseable {

    private static final long SECONDS = 120;
    private static final int TRIES = 5;
    private static final String DATA = "data";

    private final Path folder;
    private final Process process;
    private final int port;

    private PostgresServer(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** The folder of the programs of the newest PostgreSQL on this machine; empty where there is none. */
    static Optional<Path> programs() throws IOException {
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("POSTGRES_BIN");
        if (named != null) {
            candidates.add(Path.of(named));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted((a, b) -> b.compareTo(a))
                        .map(version -> version.resolve("bin"))
                        .forEach(candidates::add);
            }
        }
        for (String entry : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            candidates.add(Path.of(entry));
        }
        return candidates.stream()
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres")))
                .findFirst();
    }

    static PostgresServer start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("depesche-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = Files.createDirectory(folder.resolve(DATA));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        if (isRoot()) {
            Files.setOwner(
                    data, data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
        File log = folder.resolve("log").toFile();
        Process initdb = run(
                folder,
                log,
                programs.resolve("initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                "depesche",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "--no-sync");
        if (!initdb.waitFor(SECONDS, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
            throw new IOException("initdb failed: " + Files.readString(log.toPath()));
        }
        for (int i = 0; i < TRIES; i++) {
            PostgresServer server = start(programs, folder, log);
            if (server.isReady(log)) {
                return server;
            }
        }
        delete(folder);
        throw new IOException(TRIES + " ports that were free were taken when postgres started");
    }

    private static PostgresServer start(Path programs, Path folder, File log) throws IOException {
        int port = freePort();
        Process process = run(
                folder,
                log,
                programs.resolve("postgres").toString(),
                "-D",
                folder.resolve(DATA).toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off");
        return new PostgresServer(folder, process, port);
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Process run(Path folder, File log, String... command) throws IOException {
        List<String> words = new ArrayList<>();
        if (isRoot()) {
            words.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it takes connections; false where another program was faster to take the port. */
    private boolean isReady(File log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try {
                if (isOurs()) {
                    return true;
                }
            } catch (SQLException e) {
                if (process.isAlive() && System.nanoTime() > end) {
                    close();
                    throw new IOException("postgres did not start within " + SECONDS + " s", e);
                }
            }
            if (!process.isAlive()) {
                String said = Files.readString(log.toPath());
                if (said.contains("Address already in use")) {
                    return false;
                }
                close();
                throw new IOException("postgres did not start: " + said);
            }
            Thread.sleep(50);
        }
    }

    /** Whether this server answers at the port: a test beside this one may have taken it. */
    private boolean isOurs() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return Path.of(row.getString(1)).equals(folder.resolve(DATA));
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database));
    }

    /** The address of a database of this server. */
    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=depesche";
    }

    /** The address of the database with no bank in it, or with an empty one: making tables takes a second. */
    String emptied(boolean isBankKept) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean isKept = isBankKept && isCurrent(statement);
            String[] commands = isKept
                    ? new String[] {"quote", "credit", "article", "outlet", "agency"}
                    : new String[] {"DROP SCHEMA IF EXISTS depesche_bank CASCADE", "DROP TABLE IF EXISTS article, quote"
                    };
            for (String command : commands) {
                statement.execute(isKept ? "DELETE FROM depesche_bank." + command : command);
            }
        }
        return address("postgres");
    }

    private static boolean isCurrent(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('depesche_bank.bank') IS NOT NULL")) {
            row.next();
            if (!row.getBoolean(1)) {
                return false;
            }
        }
        try (ResultSet row = statement.executeQuery("SELECT version FROM depesche_bank.bank")) {
            return row.next() && row.getInt(1) == Schema.SHIPPED.current();
        }
    }

    @Override
    public void close() {
        // SIGINT to postgres is its fast shutdown; SIGTERM would wait for clients
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
