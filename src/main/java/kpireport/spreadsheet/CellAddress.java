package kpireport.spreadsheet;

import java.util.Optional;

/** {@code D9} is column 4, row 9. Both are 1-based. */
record CellAddress(int column, int row) {

    /** Empty for anything that is no address inside the largest sheet of Excel. */
    static Optional<CellAddress> parse(String address) {
        int column = column(address, 0);
        int row = row(address, 0);
        return column > 0 && row > 0 ? Optional.of(new CellAddress(column, row)) : Optional.empty();
    }

    static int column(String address, int otherwise) {
        int letters = letters(address);
        int column = 0;
        for (int i = 0; i < letters && column <= GridLimits.COLUMNS; i++) {
            column = column * 26 + (address.charAt(i) | 0x20) - 'a' + 1;
        }
        return column > 0 && column <= GridLimits.COLUMNS ? column : otherwise;
    }

    static int row(String address, int otherwise) {
        int row = 0;
        for (int i = letters(address); i < address.length() && row <= GridLimits.ROWS; i++) {
            char sign = address.charAt(i);
            if (sign < '0' || sign > '9') return otherwise;
            row = row * 10 + sign - '0';
        }
        return row > 0 && row <= GridLimits.ROWS ? row : otherwise;
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) letters++;
        return letters;
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
}
