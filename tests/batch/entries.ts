/** Entries of a manifest, as a build makes them. */
import type { FindingRecord, ManifestEntry, SummaryRecord } from '../../src/manifest/manifest.ts';

export interface EntryText {
  readonly file: string;
  readonly kind?: string;
  readonly name?: string;
  readonly summary?: SummaryRecord;
  readonly grade?: string;
  readonly outputs?: readonly string[];
  readonly findings?: readonly FindingRecord[];
  readonly draft?: boolean;
}

export const formKind = '项目支出绩效自评表';
export const reportKind = '项目支出绩效评价报告';

export function entry(given: EntryText): ManifestEntry {
  const { file, kind = formKind, name = file, summary = {}, grade, findings = [], draft = false } = given;
  const outputs = given.outputs ?? [`${name}-${kind}.docx`, `${name}-${kind}.pdf`];
  return {
    文件: `../${file}.yaml`,
    文种: kind,
    项目名称: name,
    程序版本: '0.1.0',
    地区包: '全国',
    ...(summary.总分 !== undefined && { 总分: summary.总分 }),
    ...(grade !== undefined && { 等级: grade }),
    草稿: draft,
    输入: [],
    输出: outputs.map((each) => ({ 文件: each, SHA256: '0'.repeat(64) })),
    字体: [],
    接受: [],
    汇总: summary,
    问题: findings,
  };
}

export function finding(given: Partial<FindingRecord>): FindingRecord {
  return { 文件: '../a.yaml', 行: 3, 列: 4, 级别: '错误', 检查: 'weight-sum-not-100', 内容: '分值合计 110', ...given };
}
