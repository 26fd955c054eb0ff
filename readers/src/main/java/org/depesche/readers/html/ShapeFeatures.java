package org.depesche.readers.html;

/** What the text of a block looks like, whatever its language. */
final class ShapeFeatures implements FeatureGroup {

    private final PageProfile page;

    ShapeFeatures(PageProfile page) {
        this.page = page;
    }

    @Override
    public void describe(Block block, FeatureSink out) {
        String text = block.text;
        int length = text.length();
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        int starts = 0;
        int lines = 0;
        boolean bar = false;
        boolean sign = false;
        char last = ' ';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
                boolean upper = Character.isUpperCase(c);
                capitals += upper ? 1 : 0;
                starts += upper && last == ' ' ? 1 : 0;
            } else {
                switch (c) {
                    case ',', '、', '،' -> commas++;
                    case '.', '!', '?', '。' -> stops++;
                    case '|', '•', '·' -> bar = true;
                    case '©' -> sign = true;
                    case '\n' -> lines++;
                    default -> digits += Character.isDigit(c) ? 1 : 0;
                }
            }
            last = c;
        }
        float words = Math.max(1, block.words);
        out.add("length", length);
        out.add("words", block.words);
        out.add("wordLength", letters / words);
        out.add("linkDensity", block.linkDensity());
        out.add("links", block.links.size());
        boolean oneLink = block.links.size() == 1;
        out.add("linkTail", oneLink ? length - block.links.get(0).span().end() : -1);
        out.add("linkHead", oneLink ? block.links.get(0).span().start() : -1);
        out.add("commas", 100f * commas / length);
        out.add("stops", stops);
        out.add("digits", digits / (float) length);
        out.add("capitals", capitals / (float) Math.max(1, letters));
        out.add("capitalised", starts / words);
        out.add("ends", block.ends ? 1 : 0);
        out.add("lastColon", text.endsWith(":") ? 1 : 0);
        out.add("firstLower", Character.isLowerCase(text.charAt(0)) ? 1 : 0);
        out.add("firstMark", Character.isLetterOrDigit(text.charAt(0)) ? 0 : 1);
        out.add("bar", bar ? 1 : 0);
        out.add("copyright", sign ? 1 : 0);
        out.add("strong", block.strongCharacters / (float) length);
        out.add("time", block.time != null ? 1 : 0);
        out.add("lines", lines);
        out.add("address", text.startsWith("http") ? 1 : 0);
        out.add("occurrences", page.occurrences(block.index));
    }
}
