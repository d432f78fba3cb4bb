package kpireport.plan;

import java.util.Optional;

/** The lists of units that the dispatch names, for better or worse. */
public enum NamedList {
    CRITICISED("criticise"),
    COMMENDED("commend"),
    MUST_EXPLAIN("explain");

    private final String key;

    NamedList(String key) {
        this.key = key;
    }

    /** The list that says the contrary of a unit; empty where none does. */
    public Optional<NamedList> opposite() {
        return switch (this) {
            case CRITICISED -> Optional.of(COMMENDED);
            case COMMENDED -> Optional.of(CRITICISED);
            case MUST_EXPLAIN -> Optional.empty();
        };
    }

    /** The word for it in the YAML files. */
    public String key() {
        return key;
    }
}
