/**
 * The manifest (清单.json) of an output folder: what was made from what, by which version, with which fonts.
 *
 * Its keys are Chinese, because officers read it. Paths are relative and written with `/`; there are no times and no
 * machine's names in it, so that the same reports give the same bytes anywhere. It holds all that decides whether a
 * report must be made again, and all that the summary and the list of findings say.
 */

export const manifestName = '清单.json';

export interface Manifest {
  /** Sorted by 文件. */
  readonly 报告: readonly ManifestEntry[];
  /** The files about the folder as a whole: its summary, its list of findings. */
  readonly 汇总表?: readonly FileRecord[];
  /** Files of reports that are gone: see left-over.ts. Sorted by 文件. */
  readonly 不再对应?: readonly LeftOver[];
}

/** What a report that is gone left in the folder. */
export interface LeftOver {
  /** The file that the author wrote. */
  readonly 文件: string;
  readonly 输出: readonly FileRecord[];
}

/** One report, known by its main input. */
export interface ManifestEntry {
  /** The file that the author wrote. */
  readonly 文件: string;
  /** '' when the file could not be understood. */
  readonly 文种: string;
  readonly 项目名称?: string;
  /** The name of its output files without the ending; none when it could not be named. */
  readonly 名称?: string;
  /** With what tells two builds of one version apart behind a `+`. */
  readonly 程序版本: string;
  readonly 地区包: string;
  /** Not of a document without scores. */
  readonly 总分?: string;
  readonly 等级?: string;
  readonly 草稿: boolean;
  /** The folder named by --templates. */
  readonly 模板?: string;
  /** The folder named by 模板 in the 部门.yaml, where --templates did not win over it. */
  readonly 部门模板?: string;
  /** SOURCE_DATE_EPOCH, when it was set: the date inside the files. */
  readonly 文件日期?: string;
  /** Of --no-sources: the files do not carry what they were made of. */
  readonly 附源?: false;
  /** The author's files: the main one, 部门.yaml, attachments. Empty when the report must be looked at anew each time. */
  readonly 输入: readonly FileRecord[];
  /** What the inputs refer to, as written, so that a file that newly fits is noticed. */
  readonly 引用?: readonly ReferenceRecord[];
  /** Empty when the report was not made because of its findings. */
  readonly 输出: readonly FileRecord[];
  /** Outputs of an earlier build that the last one did not replace: the input or the name has changed since. */
  readonly 旧输出?: readonly FileRecord[];
  /** The region packs, each with all files of its folders. On disk each is written once for all reports. */
  readonly 表样?: readonly PackRecord[];
  /** On disk each choice of fonts is written once for all reports. */
  readonly 字体: readonly FontRecord[];
  readonly 接受: readonly AcceptedRecord[];
  /** What the folder's summary says of it. */
  readonly 汇总?: SummaryRecord;
  /** Its findings by place, the accepted ones among them with their 理由: the rows of 问题清单.xlsx. */
  readonly 问题?: readonly FindingRecord[];
  /** What the reports of its folder must agree with, one line a fact: see facts-record.ts. */
  readonly 要点?: readonly string[];
  /** What was found where it was looked at together with the other reports of the last run over its folder. */
  readonly 跨文件问题?: readonly FindingRecord[];
}

/** A report's row in the folder's summary. Figures stand as the report prints them; what it does not print is left out. */
export interface SummaryRecord {
  readonly 年度?: string;
  readonly 总分?: string;
  readonly 主管部门?: string;
  readonly 实施单位?: string;
  /** Amounts in 万元, of 年度资金总额. */
  readonly 年初预算数?: string;
  readonly 全年预算数?: string;
  readonly 全年执行数?: string;
  /** With its %. */
  readonly 执行率?: string;
}

export interface PlaceRecord {
  /** Named like an input. */
  readonly 文件: string;
  /** From 1, the column in UTF-16 units as editors count; not of a finding about a whole file. */
  readonly 行?: number;
  readonly 列?: number;
  /** Where it ends, likewise. */
  readonly 末行?: number;
  readonly 末列?: number;
  /** The first character and the one after the last, from 0. */
  readonly 起?: number;
  readonly 止?: number;
  /** The keys that lead to it. */
  readonly 位置?: readonly (string | number)[];
}

export interface FindingRecord extends PlaceRecord {
  readonly 级别: '错误' | '警告' | '提示';
  readonly 检查: string;
  readonly 内容: string;
  readonly 建议?: string;
  readonly 应为?: string;
  readonly 实为?: string;
  readonly 依据?: string;
  readonly 相关?: readonly (PlaceRecord & { readonly 内容: string })[];
  /** Edits of the file that `check --fix` would make: from, to, text. */
  readonly 修改?: readonly (readonly [number, number, string])[];
  /** Why the author stands by it. */
  readonly 理由?: string;
}

export interface FileRecord {
  /** Outputs: relative to the manifest's folder. Inputs: see recorded-path.ts. */
  readonly 文件: string;
  /** In small hexadecimal letters. */
  readonly SHA256: string;
}

export interface ReferenceRecord {
  /** The input that refers. */
  readonly 文件: string;
  /** The items of its 附件. */
  readonly 附件: readonly string[];
}

export interface PackRecord {
  /** Of the names and hashes of its files. */
  readonly SHA256: string;
  /** Sorted; the files of the pack, of those that it extends, and of what all packs share. */
  readonly 文件: readonly FileRecord[];
}

export interface FontRecord {
  /** The role, as 部门.yaml names it under 字体. */
  readonly 用途: string;
  readonly 标准字体: string;
  /** The font that the PDF embeds. */
  readonly 采用: string;
  readonly 替代: boolean;
  /** The file that 部门.yaml names for the role, there or not. */
  readonly 指定?: string;
  /** Of the file that fills the role. */
  readonly SHA256?: string;
}

export interface AcceptedRecord {
  /** The code of the finding. */
  readonly 检查: string;
  readonly 内容: string;
  readonly 理由: string;
}

export const emptyManifest: Manifest = { 报告: [] };
