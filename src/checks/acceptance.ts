/**
 * The record `接受`: findings that the author stands by, each with a reason.
 *
 * In: all findings of a report and its record. Out: what stays open, and what was accepted. The record is checked itself: one
 * that accepts nothing, names no check, or gives no reason is a finding, so that none can linger unseen.
 */
import { error, type Finding, type Place, warning } from '../core/finding.ts';
import { isWithin } from '../core/key-path.ts';
import { nearest } from '../core/nearest.ts';
import type { Acceptances } from '../schema/report.ts';
import type { Places } from '../source/places.ts';
import { acrossCodes } from './across/across-codes.ts';
import { catalogue } from './catalogue.ts';
import { givesReason } from './reason.ts';

export interface AcceptedFinding {
  readonly finding: Finding;
  /** The author's words. */
  readonly reason: string;
  /** Where the acceptance stands. */
  readonly place: Place;
}

export interface Settled {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

type Acceptance = Acceptances[number];

const acceptable: ReadonlySet<string> = new Set(catalogue.map(({ code }) => code));

/** Sorts the findings; the first acceptance that fits a finding takes it. `open` ends with the findings about the record itself. */
export function settle(
  findings: readonly Finding[],
  acceptances: Acceptances | undefined,
  places: Places | undefined,
): Settled {
  if (acceptances === undefined || places === undefined) return { open: findings, accepted: [] };
  const records = acceptances.map((acceptance, index) => ({ acceptance, place: places.at(['接受', index]), index }));
  const faults = records.map(({ acceptance, index }) => faultOf(acceptance, places, index, findings));
  const valid = records.filter(({ index }) => faults[index] === undefined);
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const used = new Set<number>();
  for (const finding of findings) {
    const record = valid.find(({ acceptance }) => fits(acceptance, finding));
    if (record === undefined) open.push(finding);
    else {
      used.add(record.index);
      accepted.push({ finding, reason: record.acceptance.理由, place: record.place });
    }
  }
  // What several reports say together is found later, where they are looked at together.
  const idle = valid.filter(({ index, acceptance }) => !used.has(index) && !acrossCodes.has(acceptance.检查));
  const complaints = faults.filter((fault) => fault !== undefined);
  return {
    open: [...open, ...complaints, ...idle.map(({ acceptance, place }) => unused(acceptance, place))],
    accepted,
  };
}

function fits(acceptance: Acceptance, finding: Finding): boolean {
  if (acceptance.检查 !== finding.code) return false;
  return acceptance.位置 === undefined || isWithin(finding.place.path, acceptance.位置);
}

/** Returns what is wrong with the acceptance itself, before it meets any finding. */
function faultOf(
  { 检查: code, 理由: reason }: Acceptance,
  places: Places,
  index: number,
  findings: readonly Finding[],
): Finding | undefined {
  const place = places.at(['接受', index, '检查']);
  if (!acceptable.has(code)) {
    return findings.some((finding) => finding.code === code) ? notAllowed(code, place) : unknownCheck(code, place);
  }
  if (givesReason(reason)) return undefined;
  return error('acceptance-without-reason', places.at(['接受', index, '理由']), {
    message: `接受“${code}”的理由写作“${reason}”，没有说明为什么`,
    hint: '写明为什么本表无误，给审核人看',
  });
}

function notAllowed(code: string, place: Place): Finding {
  return error('acceptance-not-allowed', place, {
    message: `“${code}”不能接受：它说的是文件写法或程序运行的问题，不改好就生成不了正确的表`,
    hint: '删去这一条，按该项提示改正',
    actual: code,
  });
}

function unknownCheck(code: string, place: Place): Finding {
  const meant = nearest(code, acceptable);
  return error('acceptance-unknown-check', place, {
    message: `没有叫作“${code}”、可以接受的检查`,
    hint: meant === undefined ? '照抄检查结果方括号里的代码' : `是否想写“${meant}”？`,
    actual: code,
    ...(meant === undefined ? {} : { expected: meant }),
  });
}

function unused({ 检查: code, 位置: written }: Acceptance, place: Place): Finding {
  const where = written === undefined ? '' : `，位置“${written}”`;
  return warning('acceptance-unused', place, {
    message: `这一条接受（${code}${where}）没有用上：本表没有这样的检查结果`,
    hint: written === undefined ? '问题已经改好的，删去这一条' : '核对位置；问题已经改好的，删去这一条',
    actual: code,
  });
}
