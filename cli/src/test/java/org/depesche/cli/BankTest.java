package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankTest {

    private static final String WIRE =
            "{\"id\":\"hafen\",\"publisher\":\"Küstenbote\",\"published\":\"2026-03-01\",\"text\":"
                    + "\"Husum (dpa) - Der Hafen wird ausgebaut. »Das kostet Geld«, sagte Hafenmeisterin Ada Groß am Montag.\"}\n";
    private static final String OTHER =
            "{\"id\":\"schule\",\"publisher\":\"Stadtanzeiger\",\"published\":\"2026-02-01\",\"text\":"
                    + "\"Die Schule wird saniert. »Das Dach ist überfällig«, sagte Rektor Ole Käfer.\"}\n";

    @TempDir
    Path folder;

    private Path bank;
    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        bank = folder.resolve("zitate.db");
        articles = Files.writeString(folder.resolve("artikel.jsonl"), WIRE + OTHER);
    }

    private CommandLineRun find(Object... arguments) {
        Object[] words = new Object[arguments.length + 3];
        words[0] = "bank";
        words[1] = "find";
        words[2] = bank;
        System.arraycopy(arguments, 0, words, 3, arguments.length);
        return CommandLineRun.of(words);
    }

    @Test
    void addsArticlesAndTellsWhatBecameOfThem() throws Exception {
        CommandLineRun first = CommandLineRun.of("bank", "add", bank, articles, "--list");

        assertThat(first.outLines()).containsExactly("added\t1\thafen", "added\t1\tschule");
        assertThat(first.errLines())
                .containsExactly("depesche: " + bank + ": 2 articles added, 0 replaced, 0 unchanged; 2 quotes written");
        assertThat(first.code()).isZero();

        Files.writeString(articles, WIRE.replace("kostet Geld", "kostet viel Geld") + OTHER);
        CommandLineRun second = CommandLineRun.of("bank", "add", bank, articles);

        assertThat(second.out()).isEmpty();
        assertThat(second.errLines())
                .containsExactly(
                        "depesche: " + bank + ": hafen: replaced: 1 quote before, 1 now",
                        "depesche: " + bank + ": 0 articles added, 1 replaced, 1 unchanged; 1 quote written");
        assertThat(second.code()).isZero();
    }

    @Test
    void takesArticlesFromStandardInput() {
        CommandLineRun run = CommandLineRun.fed(WIRE, "bank", "add", bank, "--from", "jsonl");

        assertThat(run.code()).isZero();
        assertThat(find("Geld").errLines()).isEmpty();
    }

    @Test
    void takesExtractionsInEveryFormInWhichTheyAreWritten() throws Exception {
        Path lines = folder.resolve("alle.jsonl");
        Path list = folder.resolve("alle.json");
        Path points = folder.resolve("punkte.jsonl");
        CommandLineRun.of("extract", articles, "-o", lines);
        CommandLineRun.of("extract", articles, "-o", list);
        CommandLineRun.of("extract", articles, "-o", points, "--offsets", "codepoint", "--with-text");
        CommandLineRun.of("extract", articles, "-o", folder + "/einzeln/");
        CommandLineRun.of("bank", "add", bank, articles);

        for (Object input : new Object[] {lines, list, points, folder.resolve("einzeln")}) {
            CommandLineRun run = CommandLineRun.of("bank", "add", bank, "--from", "extraction", input);
            assertThat(run.errLines())
                    .as("%s", input)
                    .containsExactly(
                            "depesche: " + bank + ": 0 articles added, 0 replaced, 2 unchanged; 0 quotes written");
            assertThat(run.code()).isZero();
        }
        CommandLineRun piped = CommandLineRun.fed(Files.readString(lines), "bank", "add", bank, "--from", "extraction");
        assertThat(piped.code()).isZero();
    }

    @Test
    void takesExtractionsFromArchives() throws Exception {
        Path single = folder.resolve("einzeln");
        CommandLineRun.of("extract", articles, "-o", single + "/");
        Path zip = folder.resolve("einzeln.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(single)) {
            for (Path file : files.sorted().toList()) {
                entries.putNextEntry(new ZipEntry("tag/" + file.getFileName()));
                entries.write(Files.readAllBytes(file));
            }
            entries.putNextEntry(new ZipEntry("tag/kaputt.json"));
            entries.write('{');
        }

        CommandLineRun run = CommandLineRun.of("bank", "add", bank, "--from", "extraction", zip);

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0))
                .isEqualTo("depesche: " + bank + ": not added: " + zip
                        + ", tag/kaputt.json: broken JSON: Unexpected end-of-input: expected close marker for Object");
        assertThat(run.errLines().get(1)).contains("2 articles added").contains("2 quotes written");
        assertThat(run.code()).isOne();
        assertThat(CommandLineRun.of("bank", "add", bank, articles).errLines().get(0))
                .contains("2 unchanged");
    }

    @Test
    void namesExtractionsThatCannotBeAddedAndAddsTheOthers() throws Exception {
        Path lines = folder.resolve("alle.jsonl");
        CommandLineRun.of("extract", articles, "-o", lines);
        Path failed = folder.resolve("fehler.jsonl");
        String failure =
                "\"failures\":[{\"extractor\":\"quotes\",\"stage\":\"extract\",\"message\":\"Zähler übergelaufen\"}]";
        Files.writeString(
                failed,
                "{broken\n" + WIRE + Files.readString(lines).replaceFirst("\"failures\":\\[\\]", failure)
                        + "{\"offsets\":\"codepoint\",\"quotes\":[]}\n");

        CommandLineRun run = CommandLineRun.of("bank", "add", bank, "--from", "extraction", failed, folder + "/fehlt");

        assertThat(run.code()).isOne();
        assertThat(run.errLines()).hasSize(6);
        assertThat(run.errLines().get(0)).contains("fehler.jsonl: line 1: broken JSON");
        assertThat(run.errLines().get(1)).contains("fehler.jsonl: line 2: no extraction");
        assertThat(run.errLines().get(2))
                .contains("fehler.jsonl: line 3: hafen: quotes failed on it: Zähler übergelaufen (--without quotes");
        assertThat(run.errLines().get(3)).contains("line 5: offsets are code points");
        assertThat(run.errLines().get(4)).contains("/fehlt: no such file");
        assertThat(run.errLines().get(5)).contains("1 article added, 0 replaced, 0 unchanged, 4 not added");
    }

    @Test
    void writesWhatItFindsAsJson() throws Exception {
        CommandLineRun.of("bank", "add", bank, articles);

        JsonNode all = new ObjectMapper().readTree(find("geld").out());

        assertThat(all).hasSize(1);
        JsonNode article = all.get(0).get("article");
        assertThat(article.get("id").textValue()).isEqualTo("hafen");
        assertThat(article.get("outlet").textValue()).isEqualTo("Küstenbote");
        assertThat(article.get("agencies").get(0).get("id").textValue()).isEqualTo("dpa");
        JsonNode quote = all.get(0).get("quote");
        assertThat(quote.get("text").textValue()).isEqualTo("»Das kostet Geld«");
        assertThat(quote.get("speaker").get("text").textValue()).isEqualTo("Hafenmeisterin Ada Groß");
        assertThat(quote.get("spans").get(0).get(0).intValue()).isEqualTo(40);
        assertThat(new ObjectMapper().readTree(find("nirgends").out())).isEmpty();
        assertThat(find("--format", "jsonl").outLines()).hasSize(2);
    }

    @Test
    void writesWhatItFindsAsATable() {
        CommandLineRun.of("bank", "add", bank, articles);

        CommandLineRun run = find("--speaker", "käfer", "--format", "csv");

        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0))
                .startsWith("article,url,outlet,language,published,agencies,quote,form,text,start,end,");
        assertThat(run.outLines().get(1))
                .startsWith("schule,,Stadtanzeiger,de,2026-02-01,,q1,direct,»Das Dach ist überfällig«,25,50,25-50,");
    }

    @Test
    void writesForPeopleOnAScreen() {
        CommandLineRun.of("bank", "add", bank, articles);

        CommandLineRun run = CommandLineRun.onScreen(Map.of("NO_COLOR", "1"), "bank", "find", bank, "Geld");

        assertThat(run.outLines())
                .containsExactly(
                        "Ada Groß (Hafenmeisterin Ada Groß), 2026-03-01, Küstenbote (dpa)",
                        "    direct  »Das kostet Geld«",
                        "    – sagte; hafen q1 40–57");
    }

    @Test
    void narrowsByEveryOption() {
        CommandLineRun.of("bank", "add", bank, articles);

        for (Object[] options : new Object[][] {
            {"--speaker", "gross"},
            {"--entity", "Ada Groß"},
            {"--outlet", "kuestenbote"},
            {"--agency", "dpa"},
            {"--from", "2026-03"},
            {"--from", "2026-02-02"},
            {"--form", "direct", "--limit", "1"}
        }) {
            CommandLineRun run = find(options);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .as("%s", Arrays.toString(options))
                    .contains("hafen")
                    .doesNotContain("schule");
        }
        assertThat(find("--to", "2026-02").out()).contains("schule").doesNotContain("hafen");
        assertThat(find("--to", "2026").out()).contains("schule", "hafen");
    }

    @Test
    void saysThatThereIsMoreOrNothing() {
        CommandLineRun.of("bank", "add", bank, articles);

        assertThat(find("--limit", "1").errLines())
                .containsExactly("depesche: there are more than 1; --limit shows more of them, --limit 0 all");
        assertThat(find("--limit", "2").errLines()).isEmpty();
        assertThat(find("--limit", "0").errLines()).isEmpty();
        assertThat(find("nirgends").errLines()).containsExactly("depesche: nothing found");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        CommandLineRun.of("bank", "add", bank, articles);

        assertThat(find("--from", "gestern").errLines().get(0))
                .contains("'gestern' is no day, month or year such as 2024-02-28, 2024-02 or 2024");
        assertThat(find("--from", "2026-03", "--to", "2026-02").errLines().get(0))
                .contains("--to is before --from");
        assertThat(find("--form", "laut").errLines().get(0)).contains("'laut' is none of direct, indirect");
        assertThat(find("--limit", "-1").errLines().get(0)).contains("--limit is -1");
        assertThat(find("??").errLines().get(0)).contains("there is no word to look for in '??'");
        assertThat(find("--speaker", "!").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("bank").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("bank", "add").errLines().get(0)).contains("DB");
        assertThat(CommandLineRun.of("bank", "add", bank, articles, "--without", "quotes")
                        .errLines())
                .anySatisfy(line -> assertThat(line).contains("a bank would stay empty"));
    }

    @Test
    void namesABankThatCannotBeOpened() throws Exception {
        assertThat(find("Geld").errLines())
                .containsExactly("depesche: " + bank + ": no such file: 'depesche bank add' makes a bank");
        assertThat(find("Geld").code()).isEqualTo(3);

        Files.writeString(bank, "kein Bestand");
        CommandLineRun run = CommandLineRun.of("bank", "add", bank, articles);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.errLines().get(0)).contains(bank + ": is no database");
        assertThat(run.code()).isEqualTo(3);
        assertThat(bank).hasContent("kein Bestand");
    }

    @Test
    void leavesNoEscapeSequenceOfAnArticleToTheTerminal() {
        CommandLineRun.fed(WIRE.replace("Geld«", "Geld\\u001b[2J«"), "bank", "add", bank, "--from", "jsonl");

        CommandLineRun run = CommandLineRun.onScreen(Map.of("NO_COLOR", "1"), "bank", "find", bank);

        assertThat(run.out()).contains("Geld").doesNotContain("\u001b");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        CommandLineRun.of("bank", "add", bank, articles);
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        CommandLineRun run = CommandLineRun.into(closed, CommandLineRun.bytes(""), "bank", "find", bank);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /** A process whose class path lacks what may be left away. */
    private String without(String jar, String... arguments) throws Exception {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(jar))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        path,
                        "org.depesche.cli.Depesche",
                        "bank",
                        arguments[0],
                        bank.toString(),
                        articles.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        return said;
    }

    @Test
    void saysWhichJarIsMissing() throws Exception {
        assertThat(without("sqlite-jdbc", "add"))
                .isEqualTo("depesche: " + bank
                        + ": no driver for it: put sqlite-jdbc-….jar beside the other jars of depesche\n");
        assertThat(without("/bank/target", "add"))
                .isEqualTo(
                        "depesche: the quote bank is not installed: put depesche-bank-….jar beside the other jars of depesche\n");
    }
}
