package kpireport.plan;

/** The lists of units that the dispatch names, for better or worse. */
public enum NamedList {
    CRITICISED("criticise"),
    COMMENDED("commend"),
    MUST_EXPLAIN("explain");

    private final String key;

    NamedList(String key) {
        this.key = key;
    }

    /** The word for it in the YAML files. */
    public String key() {
        return key;
    }
}
