package kpireport.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** What a column of a list of dossiers says of each, by the words that systems head it with. */
enum DossierField {
    CODE(
            Holds.WORDS,
            "(mã|số|mã số) (hồ sơ|hs)( tthc| dvc)?|(mã|số) (biên nhận|giấy hẹn|tiếp nhận)"),
    RECEIVED(
            Holds.DATES,
            "(ngày|thời gian|thời điểm|ngày giờ) (tiếp nhận|nhận)( hồ sơ| hs)?",
            "(ngày|thời gian|thời điểm) nộp( hồ sơ| hs)?"),
    DUE(
            Holds.DATES,
            "(ngày|thời gian|thời điểm|ngày giờ)? ?hẹn( trả)?( kết quả| kq)?( hồ sơ)?",
            "(hạn|thời hạn|ngày đến hạn|ngày hết hạn)( trả| xử lý| giải quyết| hoàn thành)?( kết quả| kq| hồ sơ)?",
            "ngày trả (kết quả|kq) (dự kiến|theo quy định)"),
    /** The end of the work goes before the day on which somebody came for the result. */
    DONE(
            Holds.DATES,
            "(ngày|thời gian|thời điểm) (kết thúc|hoàn thành|hoàn tất|xử lý xong|giải quyết xong|có kết quả)"
                    + "( xử lý| giải quyết| hồ sơ)*( thực tế)?",
            "(ngày|thời gian|thời điểm) trả( kết quả| kq| hồ sơ)*( thực tế)?",
            "(ngày|thời gian) (giải quyết|xử lý)( thực tế)?"),
    SUPPLEMENTS(Holds.NUMBERS, "số lần( yêu cầu)? bổ sung( hồ sơ)?"),
    PROCEDURE(Holds.WORDS, "mã (tthc|thủ tục|dvc|dịch vụ công)( hành chính)?"),
    PROCEDURE_NAME(Holds.WORDS, "(tên )?(tthc|thủ tục|dvc|dịch vụ công)( hành chính)?"),
    LEVEL(
            Holds.WORDS,
            "mức độ( cung cấp)?( dịch vụ công| dịch vụ| dvc| dvctt| tthc| thủ tục)?( trực tuyến)?",
            "loại (dịch vụ|dvc)( công)?( trực tuyến)?"),
    CHANNEL(
            Holds.WORDS,
            "(hình thức|kênh|cách thức|phương thức|nguồn) (nộp|tiếp nhận|nhận|gửi|hồ sơ)( hồ sơ| hs)?",
            "nộp qua|nguồn|kênh"),
    FEE(
            Holds.NUMBERS,
            "(số tiền |tổng |tổng số |mức )*(phí|lệ phí|phí lệ phí|phí và lệ phí)( phải nộp| phải thu)?( đồng| vnđ)?",
            "(tổng )?số tiền( phải nộp| phải thu)?( đồng| vnđ)?|tổng tiền"),
    PAYMENT(
            Holds.WORDS,
            "(hình thức|kênh|phương thức|cách thức) (thanh toán|nộp (phí|lệ phí|tiền))( phí| lệ phí)*",
            "(đã |có )?(thanh toán( phí| lệ phí)* (trực tuyến|tt)|tttt)",
            "(trạng thái |tình trạng )?thanh toán( phí| lệ phí)*"),
    RESULT(
            Holds.WORDS,
            "(tệp|file|bản)( đính kèm)? (kết quả|kq)( .*)?",
            "(có |trả |cấp )?(kết quả|kq)( giải quyết)?( bản)? điện tử|kqđt"),
    RESULT_DIGITISED(
            Holds.WORDS,
            "(đã |được |có |bản )?số hóa (kết quả|kq)( .*)?",
            "(kết quả|kq)( giải quyết)?( tthc)? (đã |được |có )?số hóa"),
    DIGITISED(
            Holds.WORDS,
            "(thành phần |tphs |giấy tờ |đầu vào |hồ sơ |hs )+(đã |được |có )?số hóa",
            "(hồ sơ |hs )?có (thành phần|tphs|giấy tờ)( hồ sơ)? số hóa",
            "(đã |được |có )?số hóa( thành phần| hồ sơ| hs| tphs| giấy tờ| đầu vào| khi tiếp nhận)*"),
    REUSED(
            Holds.WORDS,
            "(có |đã |được )?(tái sử dụng|sử dụng lại|khai thác sử dụng lại|khai thác|ktsdl)( .*)?"),
    STATUS(Holds.WORDS, "(trạng thái|tình trạng)( hồ sơ| xử lý| giải quyết)*");

    /** What stands below the header. */
    enum Holds {
        DATES,
        NUMBERS,
        WORDS
    }

    private final Holds holds;
    private final List<Pattern> headers;

    /**
     * @param headers the better one first
     */
    DossierField(Holds holds, String... headers) {
        this.holds = holds;
        this.headers = List.of(headers).stream().map(DossierField::compact).toList();
    }

    Holds holds() {
        return holds;
    }

    /** The better one first, each to be held against a {@link #compact(Header)}. */
    List<Pattern> headers() {
        return headers;
    }

    /** Systems head their columns without accents and spaces too: NgayTiepNhan. */
    static String compact(Header header) {
        String apart = header.text().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return Spelling.accentFree(apart).replace(" ", "");
    }

    /** Matches the {@link #compact(Header)} of these words. */
    static Pattern compact(String words) {
        String plain =
                Pattern.compile("\\p{L}+")
                        .matcher(words)
                        .replaceAll(word -> Spelling.accentFree(word.group()));
        return Pattern.compile(plain.replace(" ", ""));
    }
}
