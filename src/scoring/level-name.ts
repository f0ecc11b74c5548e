/** A level's name as the author wrote it, with or without its weight: 项目决策(15), 项目决策（15分）, 项目决策. */
import { type Decimal, parseDecimal } from '../core/decimal.ts';

export interface LevelName {
  /** Without the weight. */
  readonly name: string;
  /** 分; undefined when none is written. */
  readonly weight: Decimal | undefined;
}

const withWeight = /^(?<name>.*\S)\s*[(（]\s*(?<weight>\d+(?:\.\d+)?)\s*分?\s*[)）]$/u;

/** A bracket that holds anything but a weight belongs to the name: 项目效果（社会）. */
export function readLevelName(written: string): LevelName {
  const { name = written.trim(), weight = '' } = withWeight.exec(written.trim())?.groups ?? {};
  return { name, weight: weight === '' ? undefined : parseDecimal(weight) };
}
