package org.depesche.cli.input;

import java.util.Comparator;

/** The order of the bytes that names have in UTF-8, which is that of their code points and the same on every system. */
final class FileOrder implements Comparator<String> {

    static final FileOrder BYTES = new FileOrder();

    private FileOrder() {}

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean isAstral = Character.isSurrogate(x);
                return isAstral == Character.isSurrogate(y) ? Character.compare(x, y) : isAstral ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
