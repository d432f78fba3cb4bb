package kpireport.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sums of the form of received, resolved and pending dossiers (Biểu II.06), known by its
 * headers: systems print its columns with plain numbers from 1 to 13, or with none.
 *
 * <p>Only where each column under a header is one of the form's own; a form of another kind has
 * other sums.
 */
final class DossierForm {

    private enum Group {
        RECEIVED(
                "(nhận giải quyết|tiếp nhận)( giải quyết)?",
                "(từ )?kỳ trước( chuyển( qua| sang)?)?",
                "trực tuyến|trực tiếp( .*)?|(qua )?(dịch vụ )?bưu chính( .*)?|bcci"),
        RESOLVED("đã (giải quyết|xử lý)", "quá hạn|trễ hạn", "trước hạn|đúng hạn"),
        PENDING("đang (giải quyết|xử lý)", "quá hạn|trễ hạn", "trong hạn|đúng hạn|chưa đến hạn");

        private final Pattern header;
        private final Pattern mark;
        private final Pattern others;

        /**
         * @param mark the part without which it is another form
         */
        Group(String header, String mark, String others) {
            this.header = key("(số |số lượng |tổng số )?(hồ sơ )?(" + header + ")( hồ sơ)?");
            this.mark = key(mark);
            this.others = key(others);
        }

        private static Pattern key(String words) {
            return Pattern.compile(Spelling.pattern(words));
        }
    }

    private static final Pattern TOTAL = Group.key("(tổng|tổng số|tổng cộng)( hồ sơ)?");

    /** Where dossiers end in other ways, those resolved and pending are not all. */
    private static final Pattern OTHER_ENDS =
            Group.key("(.* )?(tạm dừng|trả lại|rút|từ chối|không giải quyết|hủy|dừng)( .*)?");

    private final HeaderBlock head;
    private final Map<Group, List<Integer>> columns = new EnumMap<>(Group.class);

    DossierForm(HeaderBlock head) {
        this.head = head;
        for (int column = 1; column <= head.columns(); column++) {
            int place = column;
            group(column)
                    .ifPresent(
                            group ->
                                    columns.computeIfAbsent(group, g -> new ArrayList<>())
                                            .add(place));
        }
    }

    List<FormSum> listSums() {
        List<FormSum> sums = new ArrayList<>();
        Map<Group, FormSum> whole = new EnumMap<>(Group.class);
        columns.forEach(
                (group, under) ->
                        sum(group, under)
                                .ifPresent(
                                        sum -> {
                                            sums.add(sum);
                                            whole.put(group, sum);
                                        }));
        if (whole.size() == Group.values().length && !hasOtherEnds()) {
            sums.add(
                    FormSum.of(
                            whole.get(Group.RECEIVED).column(),
                            List.of(
                                    whole.get(Group.RESOLVED).column(),
                                    whole.get(Group.PENDING).column())));
        }
        return sums;
    }

    private Optional<Group> group(int column) {
        for (Header header : head.stack(column)) {
            for (Group group : Group.values()) {
                if (group.header.matcher(header.key()).matches()) return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private Optional<FormSum> sum(Group group, List<Integer> under) {
        List<Integer> totals = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean marked = false;
        for (int column : under) {
            String key = lowest(column);
            boolean mark = group.mark.matcher(key).matches();
            marked |= mark;
            if (TOTAL.matcher(key).matches()) totals.add(column);
            else if (mark || group.others.matcher(key).matches()) parts.add(column);
            else return Optional.empty();
            if (!seen.add(key)) return Optional.empty();
        }
        return marked && totals.size() == 1 && parts.size() > 1
                ? Optional.of(FormSum.of(totals.get(0), parts))
                : Optional.empty();
    }

    private String lowest(int column) {
        List<Header> stack = head.stack(column);
        return stack.get(stack.size() - 1).key();
    }

    private boolean hasOtherEnds() {
        return IntStream.rangeClosed(1, head.columns())
                .boxed()
                .flatMap(column -> head.stack(column).stream())
                .anyMatch(header -> OTHER_ENDS.matcher(header.key()).matches());
    }
}
