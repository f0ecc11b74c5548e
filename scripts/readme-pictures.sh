#!/usr/bin/env bash
# Makes the README's pictures: builds the report sample with the Fandol fonts of Debian's texlive-lang-chinese and shows five of its pages.
# Needs: npm ci, apt-get, dpkg, pdftotext and pdftoppm (poppler-utils). Leaves nothing behind but docs/images/*.png.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && apt-get download texlive-lang-chinese >/dev/null 2>&1 && dpkg -x texlive-lang-chinese_*.deb fonts)
fandol=$(dirname "$(find "$work/fonts" -name FandolFang-Regular.otf)")

cp -r samples/beijing-zhengfuban-2023 "$work/sample"
mkdir "$work/sample/fonts" && cp "$fandol"/Fandol*.otf "$work/sample/fonts/"
cat >>"$work/sample/部门.yaml" <<'YAML'

字体:
  小标宋: fonts/FandolSong-Bold.otf
  黑体: fonts/FandolHei-Regular.otf
  楷体: fonts/FandolKai-Regular.otf
  仿宋: fonts/FandolFang-Regular.otf
  宋体: fonts/FandolSong-Regular.otf
YAML
node bin/jixiao.js build "$work/sample/评价报告.yaml" -o "$work/out" --format pdf >/dev/null
pdf=$(find "$work/out" -name '*.pdf')

# The first page whose text holds all the words; nothing fits: stop.
page_with() {
  local count page text word
  count=$(pdfinfo "$pdf" | sed -n 's/^Pages: *//p')
  for page in $(seq 1 "$count"); do
    text=$(pdftotext -f "$page" -l "$page" "$pdf" - | tr -d '[:space:]')
    for word in "$@"; do [[ $text == *"$word"* ]] || continue 2; done
    echo "$page"
    return
  done
  echo "no page with $*" >&2
  return 1
}

# picture NAME PAGE: 70 dots an inch, 16 greys.
picture() {
  pdftoppm -r 70 -f "$2" -l "$2" -gray -png -singlefile "$pdf" "docs/images/$1"
  echo "docs/images/$1.png"
}

mkdir -p docs/images
cover=1
contents=$(page_with 目录)
narrative=$(page_with 三、绩效评价分析 资金使用及管理情况分析)
scores=$(page_with 评价意见 过程控制)
form=$(page_with 附件 实施单位 年度资金总额)
picture 封面 $cover
picture 目录 "$contents"
picture 正文 "$narrative"
picture 评分表 "$scores"
picture 自评表 "$form"
