#!/usr/bin/env bash
# ./build.sh                  bygger och gör rapporten för 2023-08 i ut/2023-08/
# ./build.sh test             kontrollerar formen och kör alla tester
# ./build.sh test-long        kör det som är för långt för varje ändring
# ./build.sh publish [RID …]  gör artifacts/RID/uppf, en fristående fil
# ./build.sh pictures         gör om bilderna i README av rapporten
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

need_sdk() {
  case "$(dotnet --version 2>/dev/null || true)" in
    10.*) ;;
    *) echo "uppf behöver .NET 10 SDK: installera det från https://dotnet.microsoft.com/download/dotnet/10.0" >&2; exit 1 ;;
  esac
}

# Program som en del tester använder. Saknas de hoppas de testerna över, vid namn.
need_programs() {
  local missing=()
  for pair in qpdf:qpdf pdfinfo:poppler-utils soffice:libreoffice-writer-nogui chromium:chromium git:git node:nodejs npm:npm; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  /usr/bin/python3 -c 'import pikepdf' 2>/dev/null || missing+=(python3-pikepdf)
  [ ${#missing[@]} -gt 0 ] || return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && return 0
  fi
  echo "Saknas, så en del tester hoppas över: ${missing[*]}" >&2
}

# Den som redigerare tar hjälp av för YAML. Saknas den hoppas testerna av scheman i en redigerare över, vid namn.
need_language_server() {
  local source=tests/Uppfoljning.Cli.Tests/Editor target=artifacts/editor
  command -v npm >/dev/null || return 0
  cmp -s "$source/package-lock.json" "$target/installed.json" && return 0
  mkdir -p "$target"
  cp "$source/package.json" "$source/package-lock.json" "$target/"
  if (cd "$target" && npm ci --ignore-scripts --no-audit --no-fund --silent >&2); then
    cp "$source/package-lock.json" "$target/installed.json"
  else
    rm -rf "$target/node_modules"
    echo "yaml-language-server gick inte att hämta, så en del tester hoppas över" >&2
  fi
}

# Tyst när det går bra; annars allt som kompilatorn sade.
build() {
  local log
  echo "Bygger …" >&2
  log=$(dotnet build "$1" -c Release -v quiet --nologo 2>&1) || { echo "$log" >&2; return 1; }
}

run_tests() {
  local log status=0
  log=$(mktemp)
  dotnet test Uppfoljning.Cli.sln --no-build -c Release "$@" | tee "$log" || status=$?
  awk '/^(Passed|Failed|Skipped)! +- / { gsub(/[:,]/, ""); for (i = 1; i < NF; i++) n[$i] += $(i + 1) }
       END { printf "%d passed, %d failed, %d skipped\n", n["Passed"], n["Failed"], n["Skipped"]; exit n["Passed"] == 0 }' "$log" || status=1
  rm -f "$log"
  return $status
}

own_platform() {
  dotnet --info | awk '$1 == "RID:" { print $2 }'
}

# Maskinkod startar på en sjättedel av tiden, men går bara att göra på den sorts system som den är till, och med en länkare.
native_options() {
  local linker
  case "$1" in win-*) return 0 ;; esac
  [ "$1" = "$(own_platform)" ] || return 0
  if linker=$(command -v clang || command -v gcc); then echo "-p:Native=true -p:CppCompilerAndLinker=$linker"
  else echo "Varken clang eller gcc finns, så programmet får .NET inuti sig och startar långsammare" >&2; fi
}

page_picture() {
  local profile
  profile=$(mktemp -d)
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --user-data-dir="$profile" \
    --window-size=1280,1500 --force-device-scale-factor=0.5 "${@:3}" --screenshot="$PWD/.github/bilder/$2.png" "file://$PWD/$1" 2>/dev/null
  rm -rf "$profile"
}

main_job() {
  build src/Uppfoljning.Cli
  dotnet artifacts/bin/Uppfoljning.Cli/release/uppf.dll build --period 2023-08
}

need_sdk
case "${1:-}" in
  "")
    main_job
    ;;
  test)
    need_programs
    need_language_server
    build Uppfoljning.Cli.sln
    dotnet format Uppfoljning.Cli.sln --no-restore --verify-no-changes
    run_tests --filter "Category!=Long"
    ;;
  test-long)
    need_programs
    build Uppfoljning.Cli.sln
    run_tests --filter "Category=Long"
    ;;
  publish)
    shift
    [ $# -gt 0 ] || set -- "$(own_platform)"
    for rid in "$@"; do
      # shellcheck disable=SC2046 # flera ord är flera val
      dotnet publish src/Uppfoljning.Cli -c Release -r "$rid" -v quiet $(native_options "$rid") -p:ArtifactsPath="$PWD/artifacts/publish" -o "artifacts/$rid"
      ls "artifacts/$rid"/uppf*
    done
    ;;
  pictures)
    need_programs
    main_job
    dotnet artifacts/bin/Uppfoljning.Cli/release/uppf.dll build --period 2023-08 --quiet --format html --out artifacts/annat-tema --templates tests/Uppfoljning.Cli.Tests/Reports/ExampleTheme
    mkdir -p .github/bilder
    page_picture ut/2023-08/fokusmal-1.html webb-mal
    page_picture artifacts/annat-tema/2023-08/index.html webb-oversikt-annat-tema --blink-settings=preferredColorScheme=0
    pdftoppm -r 60 -f 1 -l 1 -singlefile -png ut/2023-08/rapport-2023-08.pdf .github/bilder/pdf-omslag
    pdftoppm -r 60 -f 16 -l 16 -singlefile -png ut/2023-08/rapport-2023-08.pdf .github/bilder/pdf-uppdrag
    ;;
  *)
    sed -n '2,6s/^# //p' "$0"; exit 2 ;;
esac
