#!/usr/bin/env bash
# Makes the README's pictures: builds a sample with the Fandol fonts of Debian's texlive-lang-chinese and shows page 1.
# Needs: npm ci, apt-get, dpkg, pdftoppm (poppler-utils). Leaves nothing behind but docs/images/*.png.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && apt-get download texlive-lang-chinese >/dev/null 2>&1 && dpkg -x texlive-lang-chinese_*.deb fonts)
fandol=$(dirname "$(find "$work/fonts" -name FandolFang-Regular.otf)")

cp -r samples/beijing-2024 "$work/sample"
mkdir "$work/sample/fonts" && cp "$fandol"/Fandol*.otf "$work/sample/fonts/"
cat >>"$work/sample/部门.yaml" <<'YAML'

字体:
  小标宋: fonts/FandolSong-Bold.otf
  黑体: fonts/FandolHei-Regular.otf
  楷体: fonts/FandolKai-Regular.otf
  仿宋: fonts/FandolFang-Regular.otf
  宋体: fonts/FandolSong-Regular.otf
YAML
node bin/jixiao.js build "$work/sample/信访宣传.yaml" -o "$work/out" --format pdf >/dev/null

mkdir -p docs/images
pdftoppm -r 80 -f 1 -l 1 -png -singlefile "$work"/out/*.pdf docs/images/自评表
echo docs/images/自评表.png
