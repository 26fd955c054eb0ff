package org.depesche.cli.input;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.depesche.cli.terminal.FaultWords;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.jspecify.annotations.Nullable;

/** The articles of all inputs in their order, read one at a time. What cannot be read becomes an item of its own. Not thread safe. */
public final class Articles implements Closeable {

    private final Inputs inputs;
    private final ReadVolume volume;
    private final Readers readers;
    private final @Nullable String format;
    private final InputStream standardInput;
    private final UnaryOperator<ArticleInput> completion;
    private final Deque<Item> ahead = new ArrayDeque<>();
    private @Nullable ArticleCursor cursor;
    private String name = "";
    private boolean isEmpty;
    private long begun;
    private boolean isFirst;
    private long start;
    private Runnable measuring = () -> {};

    /**
     * Articles.
     *
     * @param inputs what to read
     * @param readers what to read it with
     * @param format one of the readers' formats, null to tell it from name and content
     * @param standardInput standard input; never closed
     * @param completion adds what the caller knows in case an input does not say it
     */
    public Articles(
            Inputs inputs,
            Readers readers,
            @Nullable String format,
            InputStream standardInput,
            UnaryOperator<ArticleInput> completion) {
        this(inputs, new ReadVolume(), readers, format, standardInput, completion);
    }

    private Articles(
            Inputs inputs,
            ReadVolume volume,
            Readers readers,
            @Nullable String format,
            InputStream standardInput,
            UnaryOperator<ArticleInput> completion) {
        this.inputs = inputs;
        this.volume = volume;
        this.readers = readers;
        this.format = format;
        this.standardInput = standardInput;
        this.completion = completion;
    }

    /**
     * Articles of the inputs that arguments stand for, whose volume is counted as they are read.
     *
     * @param arguments the arguments
     * @param isAnyName whether folders give all their files
     * @param readers what to read them with
     * @param format one of the readers' formats, null to tell it from name and content
     * @param standardInput standard input; never closed
     * @param completion adds what the caller knows in case an input does not say it
     * @return the articles
     */
    public static Articles of(
            List<String> arguments,
            boolean isAnyName,
            Readers readers,
            @Nullable String format,
            InputStream standardInput,
            UnaryOperator<ArticleInput> completion) {
        ReadVolume volume = new ReadVolume();
        Articles articles = new Articles(
                new Inputs(arguments, isAnyName, volume), volume, readers, format, standardInput, completion);
        articles.measuring = () -> volume.total(totalOf(Inputs.ofFiles(arguments, isAnyName)));
        return articles;
    }

    private static long totalOf(Inputs inputs) {
        long total = 0;
        for (Input input = inputs.next(); input != null; input = inputs.next()) {
            if (input instanceof Input.Source source) {
                Path path = source.path();
                if (path == null || !Files.isRegularFile(path)) {
                    return 0;
                }
                total += path.toFile().length();
            }
        }
        return total;
    }

    /** Begins to measure all inputs in the background, so that {@link #fraction} can tell how much of them was read. */
    public void measure() {
        Thread thread = new Thread(measuring, "measuring");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * How much of the inputs was read.
     *
     * @return from 0 to 1; NaN while nobody knows, and for good where an input is no file
     */
    public double fraction() {
        return volume.fraction();
    }

    /**
     * The next item.
     *
     * @return an item, or null at the end of all inputs
     */
    public @Nullable Item next() {
        Item item = ahead.poll();
        return item == null ? readOn() : item;
    }

    /**
     * Whether at least one more article follows, which is read for that and kept.
     *
     * @return true if {@link #next} will give an article
     */
    public boolean holdsAnother() {
        if (ahead.stream().anyMatch(Item.Read.class::isInstance)) {
            return true;
        }
        for (Item item = readOn(); item != null; item = readOn()) {
            ahead.add(item);
            if (item instanceof Item.Read) {
                return true;
            }
        }
        return false;
    }

    /**
     * Passes over all that lies before a place; only before the first item is asked for.
     *
     * @param place the place
     * @return true if the inputs have that place and an article follows
     */
    public boolean goTo(Bookmark place) {
        Input input = inputs.next();
        for (begun = 1; input != null && begun < place.input(); begun++) {
            if (input instanceof Input.Source source && source.path() != null) {
                volume.add(source.path().toFile().length());
            }
            input = inputs.next();
        }
        if (input == null || !place.name().equals(nameOf(input))) {
            return false;
        }
        start = place.position();
        Item instead = begin(input);
        start = 0;
        return instead == null && holdsAnother();
    }

    private static String nameOf(Input input) {
        if (input instanceof Input.Member member) {
            return member.archive() + ", " + member.name();
        }
        return input instanceof Input.Source source ? source.name() : "";
    }

    private @Nullable Item readOn() {
        while (true) {
            if (cursor == null) {
                Input input = inputs.next();
                if (input == null) {
                    return null;
                }
                begun++;
                Item instead = begin(input);
                if (instead != null) {
                    return instead;
                }
                continue;
            }
            Item item = read(cursor);
            if (item != null) {
                return item;
            }
        }
    }

    private @Nullable Item begin(Input input) {
        if (input instanceof Input.Missing missing) {
            return new Item.Unread(missing.name(), "", missing.message());
        }
        if (input instanceof Input.PassedOver over) {
            String message = over.count() == 1
                    ? "passed over " + over.example() + ", by its name no article (--from FORMAT reads every file)"
                    : "passed over " + over.count() + " files, by their names no articles (" + over.example()
                            + " …; --from FORMAT reads every file)";
            return new Item.Notice(over.folder(), message);
        }
        name = nameOf(input);
        isEmpty = true;
        isFirst = start == 0;
        try {
            ArticleInput opened = completion.apply(articleInput(input)).withStart(start);
            cursor = format == null ? readers.open(opened) : readers.open(opened, format);
            return null;
        } catch (IOException e) {
            return new Item.Unread(name, "", FaultWords.of(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Item.Unread(name, "", FaultWords.ofReader(e));
        }
    }

    private ArticleInput articleInput(Input input) {
        if (input instanceof Input.Member member) {
            return ArticleInput.of(member.id(), member.content());
        }
        Input.Source source = (Input.Source) input;
        Path path = source.path();
        if (path == null) {
            return ArticleInput.of(source.id(), new Unclosed(standardInput));
        }
        AtomicLong furthest = new AtomicLong();
        return ArticleInput.of(source.id(), () -> volume.count(open(path), furthest));
    }

    /** The streams of {@link Files} ask where they stand, which a pipe does not know. */
    private static InputStream open(Path path) throws IOException {
        return Files.isRegularFile(path) ? Files.newInputStream(path) : new FileInputStream(path.toFile());
    }

    private @Nullable Item read(ArticleCursor open) {
        ReadResult result;
        Bookmark before = bookmark(open);
        try {
            result = open.next();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            closeCursor();
            return new Item.Unread(name, "", FaultWords.ofReader(e));
        }
        if (result instanceof ReadArticle read) {
            isEmpty = false;
            boolean isBlank = read.place().isEmpty() && read.article().text().isBlank();
            return isBlank
                    ? new Item.Unread(name, "", "no text in it")
                    : new Item.Read(name, read.place(), read.article(), read.sourceMap(), before);
        }
        if (result instanceof ReadProblem problem) {
            isEmpty = false;
            return new Item.Unread(name, problem.place(), problem.message());
        }
        closeCursor();
        return isEmpty ? new Item.Unread(name, "", "no article in it") : null;
    }

    private @Nullable Bookmark bookmark(ArticleCursor open) {
        long position = isFirst ? 0 : open.position();
        isFirst = false;
        return position == ArticleCursor.NO_POSITION ? null : new Bookmark(begun, name, position);
    }

    /** Closes what is open. */
    @Override
    public void close() {
        closeCursor();
        inputs.close();
    }

    private void closeCursor() {
        ArticleCursor open = cursor;
        cursor = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // everything that was wanted from it has been read
                isEmpty = false;
            }
        }
    }

    /** Standard input belongs to the process. */
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
