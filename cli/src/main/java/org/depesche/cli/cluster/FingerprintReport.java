package org.depesche.cli.cluster;

import org.depesche.cli.output.Report;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireFingerprint;

/** What a {@link CopyStore} takes of an article: a line with its fingerprint, then a line of JSON. */
public final class FingerprintReport implements Report {

    static final char LINE_BREAK = '\n';

    private final ExtractionJson json = ExtractionJson.standard().withText(true);

    /** A report. */
    public FingerprintReport() {}

    @Override
    public String article(Extraction extraction) {
        return WireFingerprint.of(extraction).toString() + LINE_BREAK + json.write(extraction);
    }
}
