package kpireport.setup;

import java.time.YearMonth;

/** The file {@code month.yaml} to begin with: everything in it waits behind a #. */
public final class MonthSketch {

    private MonthSketch() {}

    public static String of(YearMonth month) {
        return """
               # yaml-language-server: $schema=../../month.schema.json
               # Những gì văn phòng quyết định cho riêng tháng %s; mục nào không có thì để nguyên hoặc bỏ.
               # Muốn dùng mục nào thì bỏ dấu # và dấu cách ở đầu dòng, rồi sửa theo thực tế.

               # Báo cáo mà công văn dẫn làm căn cứ:
               # base-report: {type: Báo cáo, number: 01/BC-VP, date: %s, issuer: Văn phòng HĐND và UBND}

               # Hạn gửi báo cáo giải trình:
               # deadline: %s

               # Nguyên nhân chưa đạt mà đơn vị đã báo cáo; accepted: true là được chấp nhận:
               # causes:
               #   - {unit: mã đơn vị, indicator: mã chỉ tiêu, cause: trong tháng không phát sinh hồ sơ, accepted: true}

               # Thêm hoặc bớt đơn vị trong danh sách phê bình (criticise), biểu dương (commend), giải trình (explain):
               # overrides:
               #   - {list: criticise, unit: mã đơn vị, action: exclude, reason: lý do}

               causes: []
               """
                .formatted(
                        month.getMonthValue() + "/" + month.getYear(),
                        month.plusMonths(1).atDay(5),
                        month.plusMonths(1).atDay(15));
    }
}
