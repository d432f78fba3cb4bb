package kpireport.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up dossiers of a province's month, the same ones every time. */
final class DossierRows {

    static final List<String> HEADERS =
            List.of(
                    "STT",
                    "Mã hồ sơ",
                    "Thủ tục hành chính",
                    "Lĩnh vực",
                    "Đơn vị xử lý",
                    "Người nộp",
                    "Địa chỉ",
                    "Hình thức nộp",
                    "Ngày tiếp nhận",
                    "Ngày hẹn trả",
                    "Ngày có kết quả",
                    "Trạng thái",
                    "Phí, lệ phí",
                    "Thanh toán trực tuyến",
                    "Số hóa thành phần hồ sơ",
                    "Số hóa kết quả",
                    "Khai thác, sử dụng lại",
                    "Hình thức nhận kết quả",
                    "Người xử lý",
                    "Ghi chú");

    static final int UNITS = 120;

    private static final String[] FIELDS = {
        "Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng", "Bảo trợ xã hội", "Đăng ký kinh doanh"
    };
    private static final String[] VERBS = {
        "Đăng ký", "Cấp lại", "Cấp đổi", "Xác nhận", "Điều chỉnh", "Gia hạn", "Chấm dứt"
    };
    private static final String[] OBJECTS = {
        "quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất",
        "khai sinh có yếu tố nước ngoài",
        "bản sao từ bản chính giấy tờ, văn bản",
        "giấy phép xây dựng nhà ở riêng lẻ",
        "trợ giúp xã hội thường xuyên tại cộng đồng",
        "hộ kinh doanh cá thể"
    };
    private static final String[] ROADS = {"Trần Phú", "Lê Lợi", "Quang Trung", "Hùng Vương"};
    private static final String[] NOTES = {
        "", "", "", "", "Bổ sung hồ sơ lần 1", "Hồ sơ liên thông thuế", "Đã gọi điện"
    };
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);

    private final Random random = new Random(20240531);
    private int number;

    /** Text and whole numbers; a date is a {@link LocalDate}, an empty cell an empty text. */
    List<Object> next() {
        number++;
        int field = random.nextInt(FIELDS.length);
        LocalDate received = FIRST.plusDays(random.nextInt(31));
        LocalDate due = received.plusDays(3 + random.nextInt(20));
        boolean done = random.nextInt(10) < 8;
        List<Object> row = new ArrayList<>(HEADERS.size());
        row.add((long) number);
        row.add("H%02d.%03d-240531-%07d".formatted(field + 10, number % UNITS, number));
        row.add(VERBS[random.nextInt(VERBS.length)] + " " + OBJECTS[field]);
        row.add(FIELDS[field]);
        row.add("UBND xã số " + (1 + random.nextInt(UNITS)));
        row.add("Người nộp thứ " + number);
        row.add("Số " + random.nextInt(2000) + " đường " + ROADS[random.nextInt(ROADS.length)]);
        row.add(random.nextInt(10) < 6 ? "Trực tuyến" : "Trực tiếp");
        row.add(received);
        row.add(due);
        row.add(done ? due.plusDays(random.nextInt(6) - 4) : "");
        row.add(done ? "Đã trả kết quả" : "Đang giải quyết");
        row.add((long) random.nextInt(4) * 50_000);
        row.add(random.nextInt(10) < 5 ? "Có" : "Không");
        row.add(random.nextInt(10) < 7 ? "Đã số hóa" : "");
        row.add(random.nextInt(10) < 6 ? "Đã số hóa" : "");
        row.add(random.nextInt(10) < 3 ? "Có" : "Không");
        row.add(random.nextInt(10) < 2 ? "Bưu chính công ích" : "Tại bộ phận một cửa");
        row.add("Cán bộ " + (1 + random.nextInt(400)));
        row.add(NOTES[random.nextInt(NOTES.length)]);
        return row;
    }
}
