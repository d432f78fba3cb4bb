package kpireport.spreadsheet;

import kpireport.diagnostics.Code;

/** Stops the reading of a file inside this room; at its door it becomes a finding. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;
    private final transient Object[] details;

    /**
     * @param details placeholder, value, placeholder, value …
     */
    public RefusedFile(Code code, Object... details) {
        super(code.name(), null, false, false);
        this.code = code;
        this.details = details;
    }

    public Code code() {
        return code;
    }

    public Object[] details() {
        return details;
    }
}
