package org.depesche.training.linguistics;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.linguistics.lexicon.Lexicon;

/** Writes the file that {@link Lexicon#read} reads. */
final class LexiconFile {

    private record Entry(Reading reading, int morphology) {}

    private LexiconFile() {}

    static void write(Path file, String notice, Map<String, Map<Reading, Integer>> forms) throws IOException {
        Map<String, List<Entry>> entries = new TreeMap<>();
        Map<List<Entry>, Integer> frequency = new HashMap<>();
        for (Map.Entry<String, Map<Reading, Integer>> form : forms.entrySet()) {
            List<Entry> readings = new ArrayList<>();
            form.getValue().forEach((reading, morphology) -> readings.add(new Entry(reading, morphology)));
            readings.sort(Comparator.comparingInt((Entry e) -> e.reading().tag().ordinal())
                    .thenComparing(e -> e.reading().ending())
                    .thenComparingInt(e -> e.reading().cut()));
            if (!readings.isEmpty()) {
                entries.put(form.getKey(), readings);
                frequency.merge(readings, 1, Integer::sum);
            }
        }
        List<List<Entry>> classes = new ArrayList<>(frequency.keySet());
        classes.sort(Comparator.comparingInt((List<Entry> c) -> -frequency.getOrDefault(c, 0))
                .thenComparing(List::toString));
        classes.add(0, List.of());
        if (classes.size() > Character.MAX_VALUE) {
            throw new IOException("too many classes: " + classes.size());
        }
        Map<List<Entry>, Integer> classNumbers = new HashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            classNumbers.put(classes.get(i), i);
        }
        List<String> endings = classes.stream()
                .flatMap(List::stream)
                .map(e -> e.reading().ending())
                .distinct()
                .sorted()
                .toList();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(Lexicon.MAGIC);
            out.writeInt(Lexicon.VERSION);
            out.writeUTF(notice);
            writeClasses(out, classes, endings);
            writeTable(out, entries, classNumbers);
        }
    }

    private static void writeClasses(DataOutputStream out, List<List<Entry>> classes, List<String> endings)
            throws IOException {
        out.writeInt(endings.size());
        Map<String, Integer> endingNumbers = new HashMap<>();
        for (String ending : endings) {
            endingNumbers.put(ending, endingNumbers.size());
            out.writeUTF(ending);
        }
        List<Entry> readings = classes.stream().flatMap(List::stream).toList();
        out.writeInt(classes.size());
        out.writeInt(readings.size());
        for (List<Entry> each : classes) {
            out.writeByte(each.size());
        }
        for (Entry each : readings) {
            out.writeByte(each.reading().tag().ordinal());
        }
        for (Entry each : readings) {
            out.writeByte(each.reading().cut());
        }
        for (Entry each : readings) {
            out.writeChar(requireNonNull(endingNumbers.get(each.reading().ending())));
        }
        for (Entry each : readings) {
            out.writeInt(each.morphology());
        }
    }

    private static void writeTable(
            DataOutputStream out, Map<String, List<Entry>> entries, Map<List<Entry>, Integer> classNumbers)
            throws IOException {
        record Slot(long place, int formClass) {}
        List<Slot> slots = new ArrayList<>();
        Set<Long> places = new HashSet<>();
        for (Map.Entry<String, List<Entry>> each : entries.entrySet()) {
            long place =
                    Lexicon.mix(Lexicon.hash(each.getKey(), 0, each.getKey().length()));
            if (!places.add(place)) {
                throw new IOException("two forms with one fingerprint: " + each.getKey());
            }
            slots.add(new Slot(place, requireNonNull(classNumbers.get(each.getValue()))));
        }
        slots.sort(Comparator.comparingLong(Slot::place));
        int[] sizes = new int[1 << 16];
        for (Slot slot : slots) {
            sizes[(int) (slot.place() >>> 32)]++;
        }
        out.writeInt(slots.size());
        for (int size : sizes) {
            if (size > Byte.MAX_VALUE) {
                throw new IOException("bucket too full");
            }
            out.writeByte(size);
        }
        for (Slot slot : slots) {
            out.writeInt((int) slot.place());
        }
        for (Slot slot : slots) {
            out.writeChar(slot.formClass());
        }
    }
}
