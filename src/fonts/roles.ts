/**
 * The font roles: which fonts may fill each of them, best first.
 *
 * Data only. The first `official` names are what the standard and the national forms ask for; what stands after them
 * is a substitute, and the user is told. System fonts are known by their file names, so that a folder of a thousand
 * fonts need not be opened.
 */
import type { FontRole } from '../tree/style-sheet.ts';

export interface Candidate {
  /** The file name in small letters, without its folder. */
  readonly file: string;
  /** Which face of a collection (.ttc): its PostScript name. */
  readonly face?: string;
  /** Whether it is the font that the standard asks for, not a substitute. */
  readonly official: boolean;
}

export interface RoleFonts {
  /** The key of the role in 部门.yaml's 字体. */
  readonly key: string;
  readonly system: readonly Candidate[];
  readonly packaged: PackagedFont;
}

export type PackagedFont = 'serif' | 'serif-bold' | 'sans' | 'symbols';

/** The open fonts that come with the program, as `package/file`. */
export const packagedFonts: Readonly<Record<PackagedFont, string>> = {
  serif: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  sans: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  symbols: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
};

/** Has the marks that Chinese fonts lack, ☑ above all: the last that any role takes a character from. */
export const lastResort: PackagedFont = 'symbols';

const official = (file: string, face?: string): Candidate => ({ file, ...(face && { face }), official: true });
const instead = (file: string, face?: string): Candidate => ({ file, ...(face && { face }), official: false });

export const roleFonts: Readonly<Record<FontRole, RoleFonts>> = {
  title: {
    key: '小标宋',
    system: [
      ...['fzxbsjw.ttf', 'fzxbsjw--gb1-0.ttf', 'fzxbs.ttf', 'fzxbsk.ttf', 'fzxbsk--gbk1-0.ttf'].map((n) => official(n)),
      ...['方正小标宋简体.ttf', '方正小标宋_gbk.ttf', '方正小标宋简.ttf'].map((n) => official(n)),
      instead('stzhongs.ttf'),
      instead('songti.ttc', 'STSongti-SC-Bold'),
      instead('fandolsong-bold.otf'),
    ],
    packaged: 'serif-bold',
  },
  heiti: {
    key: '黑体',
    system: [
      official('simhei.ttf'),
      official('黑体.ttf'),
      instead('stheiti medium.ttc', 'STHeitiSC-Medium'),
      instead('fandolhei-regular.otf'),
    ],
    packaged: 'sans',
  },
  kaiti: {
    key: '楷体',
    system: [
      ...['simkai_gb2312.ttf', '楷体_gb2312.ttf', 'kaiti_gb2312.ttf', 'simkai.ttf'].map((n) => official(n)),
      instead('stkaiti.ttf'),
      instead('kaiti.ttc', 'STKaitiSC-Regular'),
      instead('fandolkai-regular.otf'),
    ],
    packaged: 'serif',
  },
  fangsong: {
    key: '仿宋',
    system: [
      ...['simfang_gb2312.ttf', '仿宋_gb2312.ttf', 'fangsong_gb2312.ttf', 'simfang.ttf'].map((n) => official(n)),
      instead('stfangso.ttf'),
      instead('stfangsong.ttf'),
      instead('fandolfang-regular.otf'),
    ],
    packaged: 'serif',
  },
  songti: {
    key: '宋体',
    system: [
      official('simsun.ttc', 'SimSun'),
      official('simsun.ttf'),
      instead('stsong.ttf'),
      instead('songti.ttc', 'STSongti-SC-Regular'),
      instead('fandolsong-regular.otf'),
    ],
    packaged: 'serif',
  },
  latin: {
    key: '数字',
    system: [
      official('times.ttf'),
      official('times new roman.ttf'),
      instead('liberationserif-regular.ttf'),
      instead('texgyretermes-regular.otf'),
    ],
    packaged: 'serif',
  },
};

/** Every role, in the order in which they are listed and in which they stand in for each other. */
export const fontRoles = ['title', 'heiti', 'kaiti', 'fangsong', 'songti', 'latin'] as const satisfies FontRole[];
