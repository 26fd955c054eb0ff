package org.depesche.training.linguistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.AnalysisView;

/** Shows the analysis of a text file. Usage: {@code Analyze [--tokens] FILE}. */
public final class Analyze {

    private Analyze() {}

    /**
     * Prints the view of the analysis.
     *
     * @param arguments the option and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean tokens = arguments[0].equals("--tokens");
        String text = Files.readString(Path.of(arguments[arguments.length - 1]), StandardCharsets.UTF_8);
        System.out.print(new AnalysisView(Analysis.of(text, "de"), tokens).render());
    }
}
