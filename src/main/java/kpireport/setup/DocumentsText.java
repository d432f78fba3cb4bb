package kpireport.setup;

import kpireport.plan.YamlScalar;

/** The documents of the first plan: the dispatch on the indicators and its appendix. */
final class DocumentsText {

    /** For a text that is not to speak of procedures. */
    private static final String OTHER_MATTERS =
            """
            hệ thống theo dõi các chỉ tiêu # nơi có số liệu
                  about: "" # các chỉ tiêu về việc gì
                  cases: công việc # gồm những gì, để rà soát từng việc""";

    private final PlanDraft draft;
    private final OfficeGuess office;
    private final Addressees addressees;

    DocumentsText(PlanDraft draft) {
        this.draft = draft;
        this.office = draft.office();
        this.addressees = new Addressees(draft);
    }

    String write() {
        String type = office.shortType();
        return """

               # Văn bản làm ra mỗi tháng. Lời văn nằm trong mẫu; lệnh generate ghi vào reports/<tháng>/.
               documents:
                 - name: dispatch
                   template: cong-van-chi-tieu.ftlh
                   formats: [docx, html]
                   subject: kết quả thực hiện các chỉ tiêu%s
                   addressees: # CẦN XEM: nơi nhận ở phần Kính gửi
               %s
                   recipients: # CẦN XEM: Nơi nhận
                     - Như trên
                     - "Lưu: VT, VP"
                   values: # CẦN XEM: tên gọi các cơ quan trong phần yêu cầu
                     everyone: %s
                     local: %s
                     desk: %s # theo dõi, đôn đốc
                     guide: %s # hướng dẫn nghiệp vụ, khi có nguyên nhân được chấp nhận
                     publicity: %s # tuyên truyền
                     system: %s

                 - name: appendix
                   appendix: true
                   template: phu-luc-ket-qua.ftlh
                   formats: [docx, xlsx, html]
                   subject: Kết quả thực hiện các chỉ tiêu
               """
                .formatted(
                        draft.isOfProcedures()
                                ? " về giải quyết thủ tục hành chính, dịch vụ công trực tuyến"
                                : "",
                        addressees.lines(),
                        YamlScalar.of(addressees.sentence()),
                        YamlScalar.of(draft.everyone().isEmpty() ? "……" : draft.everyone()),
                        YamlScalar.of(addressees.desk()),
                        YamlScalar.of(
                                type.equals("tỉnh")
                                        ? "Sở Tư pháp"
                                        : "Văn phòng HĐND và UBND " + type),
                        YamlScalar.of(
                                switch (type) {
                                    case "tỉnh" -> "Sở Văn hóa, Thể thao và Du lịch";
                                    case "xã", "phường", "đặc khu" -> "Phòng Văn hóa - Xã hội";
                                    default -> "Trung tâm Văn hóa - Thông tin - Thể thao";
                                }),
                        draft.isOfProcedures()
                                ? "Hệ thống thông tin giải quyết TTHC tỉnh"
                                : OTHER_MATTERS);
    }
}
