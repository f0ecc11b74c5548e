/** What `jixiao fonts` prints: each role, its official font, and the font and file that fill it. */
import { displayWidth } from '../core/display-width.ts';
import type { LoadedFonts, RoleFont } from './loaded-fonts.ts';
import { fontRoles, roleFonts } from './roles.ts';

const origins: Readonly<Record<RoleFont['from'], string>> = {
  configured: '部门.yaml 指定',
  system: '系统字体',
  packaged: '随程序附带',
};

/** Returns lines in columns, each ended by a line feed. */
export function describeFonts(loaded: LoadedFonts): string {
  const rows = fontRoles.map((role) => describe(loaded.roles[role]));
  const table = [['用途', '公文字体', '实际使用', '来源', '文件'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => displayWidth(row[column] ?? ''))));
  return table.map((row) => `${row.map((text, column) => pad(text, widths[column] ?? 0)).join('  ')}\n`).join('');
}

function describe(font: RoleFont): string[] {
  const actual = font.substituted ? `${font.family}（代替）` : font.family;
  return [roleFonts[font.role].key, font.official, actual, origins[font.from], font.file];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
