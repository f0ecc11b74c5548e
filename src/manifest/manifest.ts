/**
 * The manifest (清单.json) of an output folder: what was made from what, by which version, with which fonts.
 *
 * Its keys are Chinese, because officers read it. Paths are relative and written with `/`; there are no times and no
 * machine's names in it, so that the same reports give the same bytes anywhere.
 */

export const manifestName = '清单.json';

export interface Manifest {
  /** Sorted by 文件. */
  readonly 报告: readonly ManifestEntry[];
}

/** One report, known by its main input. */
export interface ManifestEntry {
  /** The file that the author wrote. */
  readonly 文件: string;
  readonly 文种: string;
  readonly 项目名称?: string;
  readonly 程序版本: string;
  readonly 地区包: string;
  /** Not of a document without scores. */
  readonly 总分?: string;
  readonly 等级?: string;
  readonly 草稿: boolean;
  /** The main file, 部门.yaml, attachments, and the files of the region pack. */
  readonly 输入: readonly FileRecord[];
  readonly 输出: readonly FileRecord[];
  /** Outputs of an earlier build that the last one did not replace: the input or the name has changed since. */
  readonly 旧输出?: readonly FileRecord[];
  readonly 字体: readonly FontRecord[];
  readonly 接受: readonly AcceptedRecord[];
}

export interface FileRecord {
  /** Outputs: relative to the manifest's folder. Inputs: see recorded-path.ts. */
  readonly 文件: string;
  /** In small hexadecimal letters. */
  readonly SHA256: string;
}

export interface FontRecord {
  /** The role, as 部门.yaml names it under 字体. */
  readonly 用途: string;
  readonly 标准字体: string;
  /** The font that the PDF embeds. */
  readonly 采用: string;
  readonly 替代: boolean;
}

export interface AcceptedRecord {
  /** The code of the finding. */
  readonly 检查: string;
  readonly 内容: string;
  readonly 理由: string;
}

export const emptyManifest: Manifest = { 报告: [] };
