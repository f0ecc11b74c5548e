#!/usr/bin/env bash
# Packs the program, installs the package in an empty folder as a user would, and builds a sample with every Node named:
#   npm run try-package -- [22 24 …]     (the Node at hand always; others come from the package `node`)
set -euo pipefail
cd "$(dirname "$0")/.."
root="$PWD"
place="$(mktemp -d)"
trap 'rm -rf "$place"' EXIT
npm run --silent build
package="$(npm pack --silent --ignore-scripts --pack-destination "$place" | tail -n 1)"
cd "$place"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund "./$package"
cp -r "$root/samples/beijing-2024" 资料

try() {
  echo "== $("$1" --version)"
  rm -rf 输出
  "$1" node_modules/jixiao/bin/jixiao.js build 资料 -o 输出 2>&1 | tail -n 1
  "$1" node_modules/jixiao/bin/jixiao.js verify 输出
  find 输出 -name '*.docx' -o -name '*.pdf' | sort | xargs sha256sum | sha256sum
}

try "$(command -v node)"
for version in "$@"; do
  mkdir -p "node-$version"
  npm install --silent --no-audit --no-fund --prefix "node-$version" "node@$version"
  try "$PWD/node-$version/node_modules/node/bin/node"
done
