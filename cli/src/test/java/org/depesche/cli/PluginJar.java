package org.depesche.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes plugin jars of classes that are not on the class path of the tests. */
public final class PluginJar {

    private PluginJar() {}

    /** An extractor that gives what an expression of type {@code List<Extension>} over {@code context} gives. */
    public static void ofExtractor(Path jar, String name, String languages, String expression) throws IOException {
        String source = "import java.util.*;\n"
                + "import org.depesche.core.annotation.*;\n"
                + "import org.depesche.core.article.*;\n"
                + "import org.depesche.core.extractor.*;\n"
                + "public class Provider implements ExtractorProvider {\n"
                + "  public String name() { return \"" + name + "\"; }\n"
                + "  public Extractor<?> create(Settings settings) {\n"
                + "    return new Extractor<Extension>() {\n"
                + "      public Class<Extension> produces() { return Extension.class; }\n"
                + "      public Set<String> languages() { return Set.of(" + languages + "); }\n"
                + "      public List<Extension> extract(ExtractionContext context) { " + expression + " }\n"
                + "    };\n"
                + "  }\n"
                + "}\n";
        Path classes = Files.createTempDirectory("plugin");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Provider.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        boolean isCompiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        if (!isCompiled) {
            throw new IllegalStateException("the plugin's source does not compile");
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.list(classes)) {
            entries.putNextEntry(new JarEntry("META-INF/services/org.depesche.core.extractor.ExtractorProvider"));
            entries.write("Provider\n".getBytes(StandardCharsets.UTF_8));
            for (Path compiled : files.toList()) {
                entries.putNextEntry(new JarEntry(compiled.getFileName().toString()));
                entries.write(Files.readAllBytes(compiled));
            }
        }
    }
}
