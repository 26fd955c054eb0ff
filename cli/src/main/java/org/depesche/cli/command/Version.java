package org.depesche.cli.command;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows: the version, what it was built from and for, and what it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Manifest manifest = manifest();
        String version = Version.class.getPackage().getImplementationVersion();
        String revision = value(manifest, "Implementation-Revision");
        String builder = value(manifest, "Build-Jdk-Spec");
        String built = (revision.isEmpty() ? "" : " (revision " + revision + ")")
                + (builder.isEmpty() ? "" : ", built with JDK " + builder);
        return new String[] {
            "depesche " + (version == null ? "(unpackaged)" : version + built),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    private static String value(@Nullable Manifest manifest, String name) {
        String value = manifest == null ? null : manifest.getMainAttributes().getValue(name);
        return value == null || value.contains("${") ? "" : value;
    }

    /** The manifest of our own jar; null where the classes lie elsewhere. */
    private static @Nullable Manifest manifest() {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            File file = new File(source.getLocation().toURI());
            if (!file.isFile()) {
                return null;
            }
            try (JarFile jar = new JarFile(file)) {
                return jar.getManifest();
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
