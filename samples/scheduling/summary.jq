# A table in Markdown from the summary that "kpi-report generate --json" prints: jq -r -f summary.jq summary.json
def cell: tostring | gsub("\\|"; "\\|") | gsub("[\\r\\n]+"; " ");
def row: "| " + (map(cell) | join(" | ")) + " |";
def named($title; $list):
  if $list | length > 0 then "- **\($title):** \([$list[].name] | join(", "))" else empty end;

"## Báo cáo tháng \(.month): " + ({
    "published": (if .written then "đã tạo dự thảo" else "dữ liệu dùng được" end),
    "withheld": "chưa xuất",
    "plan-wrong": "kế hoạch có lỗi",
    "failed": "không chạy được"
  }[.verdict]),
"",
(if .failure then .failure, "" else empty end),
(if .levels | length > 0 then
  (["Cấp", "Đơn vị", "Có chỉ tiêu chưa đạt", "Kết quả đạt", "Chưa đạt", "Không phát sinh", "Thiếu số liệu"] | row),
  "|---|--:|--:|--:|--:|--:|--:|",
  (.levels[] | [.label, .units, .unitsWithMisses, .met, .missed, .notApplicable, .absent] | row),
  ""
else empty end),
named("Phê bình"; .lists.criticised),
named("Biểu dương"; .lists.commended),
named("Giải trình"; .lists.mustExplain),
"",
"Lỗi: \(.counts.error); cảnh báo: \(.counts.warning).",
"",
(if .counts.error + .counts.warning > 0 then
  (["", "Mã", "Chỗ", "Nội dung"] | row),
  "|---|---|---|---|",
  (.findings[] | select(.severity != "note") |
    [(if .severity == "error" then "❌" else "⚠️" end), .code, .where, .message] | row),
  ""
else empty end),
(.files[] | "- \(.file) (\(.bytes) byte)")
