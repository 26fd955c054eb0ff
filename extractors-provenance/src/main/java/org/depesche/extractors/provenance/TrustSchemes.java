package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexica of trust schemes and of addresses of policies: {@code trust-schemes.tsv} and {@code policy-links.tsv}. */
final class TrustSchemes {

    private final Map<String, String> byHost = new HashMap<>();
    private final NameTrie names = new NameTrie();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> policies = new HashMap<>();
    private final Vocabulary vocabulary;

    TrustSchemes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : Table.read("trust-schemes.tsv", 4)) {
            Table.list(row.get(2)).forEach(host -> byHost.put(host, row.get(0)));
            Table.list(row.get(3)).forEach(name -> names.add(name, ids.size(), vocabulary));
            ids.add(row.get(0));
        }
        for (List<String> row : Table.read("policy-links.tsv", 2)) {
            policies.put(row.get(0), row.get(1));
        }
    }

    /** The scheme whose reports an address leads to; null for other addresses. */
    @Nullable
    String ofAddress(String address) {
        String host = Address.host(address);
        return byHost.get(host.startsWith("www.") ? host.substring("www.".length()) : host);
    }

    /** The scheme that a short text names; null where it names none. */
    @Nullable
    String ofName(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            long found = names.longest(tokens, i, tokens.size(), vocabulary);
            if (found >= 0) {
                return ids.get((int) (found >>> 32));
            }
        }
        return null;
    }

    /** The rule by which an address leads to a policy of the outlet; null for other addresses. */
    @Nullable
    String policy(String address) {
        String path = Address.path(address).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> policy : policies.entrySet()) {
            int at = path.indexOf(policy.getKey());
            if (at > 0 && !Character.isLetter(path.charAt(at - 1))) {
                return policy.getValue();
            }
        }
        return null;
    }
}
