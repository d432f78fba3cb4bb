package kpireport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kpireport.inspection.InspectedColumn;
import kpireport.inspection.InspectedColumn.Holds;
import kpireport.inspection.InspectedFile;
import kpireport.inspection.InspectedTable;
import kpireport.plan.Source;
import kpireport.plan.SourcesText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierInspectionTest {

    @TempDir Path folder;

    @Test
    void aListIsCountedByTheColumnsThatItHas() throws IOException {
        assertThat(
                        SourcesText.of(
                                inspect(
                                                """
                                                SoHoSo;CoQuanThucHien;ChuHoSo;NgayTiepNhan;NgayHenTra;NgayKetThuc
                                                A1;UBND xã An Vinh;Người thứ nhất;02/05/2024;10/05/2024;09/05/2024
                                                A2;UBND xã An Hòa;Người thứ hai;03/05/2024;10/05/2024;
                                                """)
                                        .sources()))
                .isEqualTo(
                        """
                        sources:
                          - files: "ds.csv"
                            rows: dossiers
                            unit: CoQuanThucHien
                            dossier: SoHoSo
                            month: NgayTiepNhan
                            measures:
                              tiep-nhan: count
                              dung-han: {count: {NgayKetThuc: {on-or-before: NgayHenTra, when-empty: end-of-period}}}
                              qua-han-chua-tra: {span: list, count: {NgayKetThuc: empty, NgayHenTra: {before: end-of-period}}}
                              giai-quyet: {month: NgayKetThuc, count: all}
                            worklist:
                              columns: [SoHoSo, NgayTiepNhan, NgayHenTra, NgayKetThuc]
                        """);
    }

    @Test
    void ofPeopleNothingIsShown() throws IOException {
        InspectedTable table =
                table(
                        inspect(
                                """
                                Mã hồ sơ;Đơn vị;Chủ hồ sơ;Ngày tiếp nhận;Ngày hẹn trả
                                A1;xã An Vinh;Người thứ nhất;02/05/2024;10/05/2024
                                A2;xã An Hòa;Người thứ hai;03/05/2024;10/05/2024
                                """));
        InspectedColumn people = table.columns().get(2);
        assertThat(people.holds()).isEqualTo(Holds.PERSONAL);
        assertThat(people.samples()).isEmpty();
    }

    @Test
    void theMonthIsThatOfMostDatesOfReceipt() throws IOException {
        assertThat(
                        table(
                                        inspect(
                                                """
                                                Mã hồ sơ;Đơn vị;Ngày tiếp nhận
                                                A1;xã An Vinh;30/04/2024
                                                A2;xã An Vinh;02/05/2024
                                                A3;xã An Hòa;03/05/2024
                                                A4;xã An Hòa;01/06/2024
                                                """))
                                .month())
                .contains(YearMonth.of(2024, 5));
    }

    @Test
    void unitsBelowTheFirstRowsAreFound() throws IOException {
        StringBuilder list = new StringBuilder("Mã hồ sơ;Đơn vị;Ngày tiếp nhận\n");
        for (int i = 1; i <= 500; i++)
            list.append("A").append(i).append(";xã An Vinh;02/05/2024\n");
        list.append("B1;xã An Hòa;02/05/2024\n");
        InspectedTable table = table(inspect(list.toString()));
        assertThat(table.units())
                .extracting(it -> it.text())
                .containsExactly("xã An Vinh", "xã An Hòa");
        assertThat(table.rows()).containsEntry("dossier", 501);
    }

    @Test
    void numbersOfDossiersByUnitAreNoList() throws IOException {
        List<Source> sources =
                inspect(
                                """
                                Đơn vị;Số hồ sơ;Ngày tiếp nhận
                                xã An Vinh;12;3
                                xã An Hòa;9;2
                                """)
                        .sources();
        assertThat(sources).extracting(Source::rows).containsExactly(Source.Rows.UNITS);
    }

    private InspectedFile inspect(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("ds.csv"), text);
        return new Inspection(Optional.empty()).inspect(file, "ds.csv");
    }

    private static InspectedTable table(InspectedFile file) {
        return file.sheets().get(0).tables().get(0);
    }
}
