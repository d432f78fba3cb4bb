# GitLab's code quality report from the summary that "kpi-report generate --json" prints.
[.findings[] | {
  description: "\(.where): \(.message)",
  check_name: .code,
  fingerprint: ("\(.code) \(.where) \(.message)" | @base64),
  severity: {"error": "critical", "warning": "minor", "note": "info"}[.severity],
  location: {path: .file, lines: {begin: (.line // 1)}}
}]
