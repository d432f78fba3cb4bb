package kpireport.spreadsheet;

import java.util.Optional;

/** {@code D9} is column 4, row 9. Both are 1-based. */
record CellAddress(int column, int row) {

    /** Empty for anything that is no address inside the largest sheet of Excel. */
    static Optional<CellAddress> parse(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            column = column * 26 + (address.charAt(at++) | 0x20) - 'a' + 1;
            if (column > GridLimits.COLUMNS) return Optional.empty();
        }
        int row = 0;
        int firstDigit = at;
        while (at < address.length() && isDigit(address.charAt(at))) {
            row = row * 10 + address.charAt(at++) - '0';
            if (row > GridLimits.ROWS) return Optional.empty();
        }
        boolean whole = at == address.length() && at > firstDigit && column > 0 && row > 0;
        return whole ? Optional.of(new CellAddress(column, row)) : Optional.empty();
    }

    /** {@code A1:C2}; a single address is a range of one. */
    static Optional<Sheet.MergedRange> parseRange(String range) {
        int colon = range.indexOf(':');
        Optional<CellAddress> first = parse(colon < 0 ? range : range.substring(0, colon));
        Optional<CellAddress> last = parse(range.substring(colon + 1));
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        CellAddress a = first.get();
        CellAddress b = last.get();
        return Optional.of(
                new Sheet.MergedRange(
                        Math.min(a.row, b.row),
                        Math.min(a.column, b.column),
                        Math.max(a.row, b.row),
                        Math.max(a.column, b.column)));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
