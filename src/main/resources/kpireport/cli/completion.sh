
# What a word comes to once the shell has taken away quotes and backslashes.
function _kpi_report_plain() {
  local word="$1"
  case "${word}" in
    \'*) word="${word#?}"; word="${word%\'}" ;;
    \"*) word="${word#?}"; word="${word%\"}" ;;
    *) word="$(printf '%s' "${word}" | sed 's/\\\(.\)/\1/g')" ;;
  esac
  case "${word}" in
    '~/'*) word="${HOME}/${word#??}" ;;
  esac
  printf '%s' "${word}"
}

# The folder that --workspace names on this line, else the one that one is in.
function _kpi_report_workspace() {
  local word before='' folder='.'
  for word in "${COMP_WORDS[@]}"; do
    [ "${word}" != '=' ] || continue
    case "${before}" in
      -w|--workspace) folder="${word}" ;;
    esac
    case "${word}" in
      --workspace=*) folder="${word#*=}" ;;
    esac
    before="${word}"
  done
  _kpi_report_plain "${folder}"
}

function _kpi_report_months() {
  local folder
  for folder in "$1"/exports/[0-9][0-9][0-9][0-9]-[0-9][0-9]; do
    [ ! -d "${folder}" ] || printf '%s\n' "${folder##*/}"
  done
  printf 'last\n'
}

# Ids and names that stand in a list of the plan, on one line or on lines of their own; of what is
# nested in them nothing.
function _kpi_report_names() {
  [ ! -f "$1/kpi-report.yaml" ] || awk -v list="$2" '
    function tell(line, key,   value) {
      if (!match(line, "(^ *|^ *- *|[{,] *)" key ": *")) return
      value = substr(line, RSTART + RLENGTH)
      if (value ~ /^"/) { value = substr(value, 2); sub(/".*/, "", value) }
      else if (value ~ /^\047/) { value = substr(value, 2); sub(/\047.*/, "", value) }
      else if (line ~ /^ *- *\{/) sub(/ *[,}].*/, "", value)
      else sub(/ +#.*/, "", value)
      if (value != "") print value
    }
    { sub(/\r$/, "") }
    /^[^ #-]/ { inside = index($0, list ":") == 1; depth = 0; next }
    !inside || !/[^ ]/ { next }
    {
      match($0, /^ *(- *)?/)
      if (!depth) depth = RLENGTH
      if (RLENGTH != depth) next
      tell($0, "id"); tell($0, "name"); tell($0, "short-name")
    }' "$1/kpi-report.yaml"
}

# Offers the lines of the standard input that begin as the word does. What nobody began to type is
# offered by its id or month alone: names would only say the same again.
function _kpi_report_offer() {
  local line typed
  typed="$(_kpi_report_plain "${COMP_WORDS[COMP_CWORD]}")"
  [ -n "${ZSH_VERSION:-}" ] || ! type compopt &>/dev/null || compopt -o filenames
  COMPREPLY=()
  while IFS= read -r line; do
    case "${line}" in
      "${typed}"*)
        case "${typed}:${line}" in
          :*[!a-z0-9-]*) ;;
          *) COMPREPLY+=("${line}") ;;
        esac
        ;;
    esac
  done
}

