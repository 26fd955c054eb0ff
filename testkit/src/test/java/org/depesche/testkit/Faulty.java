package org.depesche.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.Settings;

/** Extractors that break one rule each. */
final class Faulty {

    private Faulty() {}

    /** Not listed as a service. */
    public static final class Unlisted extends EuroFinder {
        @Override
        public String name() {
            return "unlisted";
        }
    }

    /** Marks one character too many at the end of a text. */
    public static final class Overreaching extends EuroFinder {
        @Override
        public String name() {
            return "overreaching";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            int length = context.article().text().length();
            return List.of(finding(Math.max(0, length - 3), length + 1));
        }
    }

    /** Marks each unit at the beginning of the text, halves of characters included. */
    public static final class Halving extends EuroFinder {
        @Override
        public String name() {
            return "halving";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            String text = context.article().text();
            List<Extension> found = new ArrayList<>();
            for (int i = 0; i < Math.min(text.length(), 500); i++) {
                found.add(finding(i, i + 1));
            }
            return found;
        }
    }

    /** Declares extensions and returns a quote. */
    public static final class Misdeclaring extends EuroFinder {
        @Override
        public String name() {
            return "misdeclaring";
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public List<Extension> extract(ExtractionContext context) {
            return (List) List.of(Quote.builder("q1", Quote.Form.DIRECT, List.of(new Span(0, 0)))
                    .build());
        }
    }

    /** Finds nothing ever. */
    public static final class Idle extends EuroFinder {
        @Override
        public String name() {
            return "idle";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            return List.of();
        }
    }

    /** Numbers its findings through all articles of the virtual machine. */
    public static final class Counting extends EuroFinder {

        private static final AtomicInteger COUNT = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            int count = COUNT.incrementAndGet();
            return List.of(new UntypedExtension("currency", List.of(new Span(0, 0)), Map.of("count", count)));
        }
    }

    /** Finds words of the longest article so far in any other. */
    public static final class Remembering extends EuroFinder {

        private int longest;

        @Override
        public String name() {
            return "remembering";
        }

        @Override
        public Extractor<?> create(Settings settings) {
            super.create(settings);
            return new Remembering();
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            longest = Math.max(longest, context.article().text().length());
            return List.of(new UntypedExtension("currency", List.of(new Span(0, 0)), Map.of("longest", longest)));
        }
    }

    /** Keeps the article at hand in a field while it reads it. */
    public static final class Sharing extends EuroFinder {

        private String text = "";

        @Override
        public String name() {
            return "sharing";
        }

        @Override
        public Extractor<?> create(Settings settings) {
            super.create(settings);
            return new Sharing();
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            text = context.article().text();
            LockSupport.parkNanos(200_000);
            return List.of(new UntypedExtension("currency", List.of(new Span(0, 0)), Map.of("length", text.length())));
        }
    }

    /** Reads all articles of a thread into the same room, and asks for more when one is in it. */
    public static final class Reusing extends EuroFinder {

        private static final ThreadLocal<StringBuilder> ROOM = ThreadLocal.withInitial(StringBuilder::new);

        @Override
        public String name() {
            return "reusing";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            StringBuilder room = ROOM.get();
            String text = context.article().text();
            room.setLength(0);
            room.append(text);
            context.all(Quote.class);
            return List.of(new UntypedExtension("currency", List.of(new Span(0, 0)), Map.of("length", room.length())));
        }
    }

    /** Looks at the first character of an empty text. */
    public static final class Hasty extends EuroFinder {
        @Override
        public String name() {
            return "hasty";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            return List.of(
                    finding(0, Character.charCount(context.article().text().codePointAt(0))));
        }
    }

    /** Goes one frame deeper for each bracket. */
    public static final class Recursing extends EuroFinder {
        @Override
        public String name() {
            return "recursing";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            return List.of(finding(0, depth(context.article().text(), 0, "([{", new Object[0])));
        }

        private static int depth(String text, int at, String brackets, Object... more) {
            boolean isBracket = at < text.length() && brackets.indexOf(text.charAt(at)) >= 0;
            return isBracket ? depth(text, at + 1, brackets, more, at) + more.length - more.length : 0;
        }
    }

    /** Spends processor time that grows with the square of the number of opening marks, whatever compiles it and however fast the machine is. */
    public static final class Quadratic extends EuroFinder {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        @Override
        public String name() {
            return "quadratic";
        }

        @Override
        public List<Extension> extract(ExtractionContext context) {
            long start = THREADS.getCurrentThreadCpuTime();
            long marks = context.article().text().chars().filter(c -> c == '„').count();
            long nanoseconds = marks * marks / 256;
            while (THREADS.getCurrentThreadCpuTime() - start < nanoseconds) {
                Thread.onSpinWait();
            }
            return List.of(new UntypedExtension("currency", List.of(new Span(0, 0)), Map.of("marks", marks)));
        }
    }

    /** Cannot be made without a setting. */
    public static final class Demanding extends EuroFinder {
        @Override
        public String name() {
            return "demanding";
        }

        @Override
        public Extractor<?> create(Settings settings) {
            if (settings.text("must").isEmpty()) {
                throw new IllegalStateException("must is not set");
            }
            return super.create(settings);
        }
    }

    /** Takes a setting for a number without a look. */
    public static final class Trusting extends EuroFinder {
        @Override
        public String name() {
            return "trusting";
        }

        @Override
        public Extractor<?> create(Settings settings) {
            settings.text("least").ifPresent(Integer::parseInt);
            return super.create(settings);
        }
    }
}
