package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers of a list of dossiers stand over what belongs to a person. */
class PersonalHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ hồ sơ",
                "CHỦ HỒ SƠ",
                "chu ho so",
                "ChuHoSo",
                "chuhoso",
                "Họ và tên",
                "HoTenNguoiNop",
                "HỌ  TÊN  CHA",
                "Họ đệm",
                "Tên chủ hộ",
                "Chủ sử dụng đất",
                "Chủ sở hữu",
                "Chủ rừng trồng",
                "Chủ xe",
                "Người nộp",
                "Ngưởi nộp",
                "N g ư ờ i  n ộ p",
                "Người\nnhận",
                "Người được cấp",
                "Người ủy quyền",
                "Người uỷ quyền",
                "Người thụ hưởng",
                "Người",
                "Đương sự",
                "Cá nhân",
                "Tổ chức, cá nhân",
                "Tên tổ chức/cá nhân nộp",
                "Tên doanh nghiệp",
                "Hộ kinh doanh",
                "Bên chuyển nhượng",
                "Bên B",
                "Tên con",
                "Cha",
                "Mẹ",
                "Vợ",
                "Chồng",
                "Họ tên vợ/chồng",
                "Ông/Bà",
                "Đại diện",
                "Name",
                "Full name",
                "Applicant",
                "Applicant's name",
                "OwnerName"
            })
    void whoSomebodyIsIsPersonal(String header) {
        assertThat(PersonalHeader.isPersonal(header) || PersonalHeader.isBareName(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người xử lý",
                "Nguoi thu ly",
                "Người ký",
                "Cán bộ xử lý",
                "Cán bộ thụ lý",
                "Công chức tiếp nhận",
                "Chuyên viên",
                "Lãnh đạo ký duyệt",
                "Đơn vị, cán bộ xử lý",
                "Ngày trả, người nhận",
                "Ngày trả và người nhận"
            })
    void anOfficialIsAPersonToo(String header) {
        assertThat(PersonalHeader.isPersonal(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCCD",
                "CCCD/CMND",
                "Số CCCD",
                "SoCCCD",
                "Số định danh",
                "Số định danh cá nhân",
                "Mã định danh cá nhân",
                "Căn cước",
                "Can cuoc cong dan",
                "SoGiayToChuHoSo",
                "Số giấy tờ",
                "Loại, số giấy tờ",
                "Giấy tờ tuỳ thân",
                "Hộ chiếu",
                "Passport",
                "Passport No",
                "Mã số thuế",
                "MST",
                "MST cá nhân",
                "Số BHXH",
                "Mã số BHXH",
                "Số sổ BHXH",
                "Số thẻ BHYT",
                "Mã số bảo hiểm xã hội",
                "Số tài khoản",
                "STK",
                "Tài khoản VNeID",
                "Biển số xe",
                "ID number",
                "National ID"
            })
    void aNumberOfAPersonIsPersonal(String header) {
        assertThat(PersonalHeader.isPersonal(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số điện thoại",
                "SoDienThoai",
                "SĐT",
                "SDT người nộp",
                "Số ĐT",
                "Số đt",
                "ĐT",
                "ĐT liên hệ",
                "ĐTDĐ",
                "Di động",
                "Tel",
                "Tel.",
                "Mobile",
                "Phone",
                "Hotline",
                "Zalo",
                "Số liên lạc",
                "Liên hệ",
                "Thông tin liên hệ",
                "E-mail",
                "Thư điện tử",
                "Hòm thư",
                "Số hồ sơ, họ tên",
                "Địa chỉ",
                "DiaChi",
                "Nơi ở",
                "Nơi cư trú",
                "Chỗ ở hiện nay",
                "Thường trú",
                "Quê quán",
                "Address",
                "Ngày sinh",
                "Năm sinh",
                "Ngày tháng năm sinh",
                "NgaySinh",
                "Date of birth",
                "Giới tính",
                "Dân tộc",
                "Tôn giáo",
                "Tình trạng hôn nhân",
                "Ngày cấp CCCD"
            })
    void whereSomebodyIsReachedOrComesFromIsPersonal(String header) {
        assertThat(PersonalHeader.isPersonal(header)).isTrue();
    }

    /** Units stand in such columns of exports; in a list of dossiers it may be a citizen. */
    @Test
    void whoeverBuildsIsPersonalInWorkListsOnly() {
        assertThat(PersonalHeader.isPersonal("Chủ đầu tư")).isFalse();
        assertThat(PersonalHeader.isBareName("Chủ đầu tư")).isTrue();
        assertThat(PersonalHeader.isPersonal("Chủ dự án")).isFalse();
        assertThat(PersonalHeader.isBareName("Chủ dự án")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT",
                "Số hồ sơ",
                "Mã hồ sơ",
                "MaHoSo",
                "Mã hồ sơ công dân nộp",
                "Số biên nhận",
                "Số phiếu",
                "Hồ sơ giấy tờ",
                "Tên hồ sơ",
                "Tên thủ tục",
                "Tên TTHC",
                "TenTTHC",
                "Mã TTHC",
                "Tên lĩnh vực",
                "Tên quy trình",
                "Lĩnh vực",
                "Địa chính",
                "DiaChinh",
                "Đơn vị xử lý",
                "Đơn vị nộp",
                "Đơn vị chủ trì",
                "Đơn vị tự chủ",
                "Cơ quan",
                "Cơ quan chủ quản",
                "Mã định danh đơn vị",
                "Số định danh hồ sơ",
                "Địa điểm nộp",
                "Nơi nộp hồ sơ",
                "Nơi trả kết quả",
                "Địa bàn",
                "Số ngày trễ",
                "Số ngày còn lại",
                "Số ngày công dân chờ",
                "Số lượng người",
                "Số hồ sơ nộp qua bưu chính, điện thoại",
                "Điện tử",
                "Kết quả điện tử",
                "Cấp kết quả điện tử",
                "Hình thức nộp",
                "Hình thức nộp (trực tiếp, điện thoại)",
                "Ngày trả",
                "Ngày hẹn trả",
                "Ngày trả kết quả cho công dân",
                "Thời gian người nộp bổ sung",
                "Đối tượng",
                "Loại đối tượng",
                "Loại khách hàng",
                "Loại giấy tờ tùy thân",
                "Phục vụ người dân",
                "Chủ đề",
                "Chủ trì",
                "Ghi chú",
                "Ghi chú hồ sơ",
                "Ghi chú chủ yếu",
                "Nội dung",
                "Trích yếu",
                "Về việc",
                "Công bố",
                "Bộ",
                "Chồng lấn",
                "Mẹo",
                "Diện tích (DT) đất",
                "DT (m2)",
                "Liên thông hệ thống",
                "Chờ bổ sung",
                "Trạng thái",
                "Kết quả",
                "Phí, lệ phí",
                "Số hóa",
                "Telex",
                "File name",
                "Unit name",
                "Status",
                "Received date"
            })
    void whatIsTheDossiersOrTheOfficesIsNot(String header) {
        assertThat(PersonalHeader.isPersonal(header)).isFalse();
    }
}
