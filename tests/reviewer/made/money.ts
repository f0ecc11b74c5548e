/** Money and shares as an office counts them: whole 分 in the books, rounded half up where they are written down. */

/** 分 in 万元. */
export const wan = 1_000_000n;

/** Returns over ÷ under as a decimal, rounded half up, without needless zeros: `99.93`. Both are 0 or above. */
export function decimal(over: bigint, under: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const scaled = (2n * over * scale + under) / (2n * under);
  const [whole, rest] = [scaled / scale, `${scaled % scale}`.padStart(digits, '0').replace(/0+$/, '')];
  return rest === '' ? `${whole}` : `${whole}.${rest}`;
}

/** 万元, as tables and sentences have it. */
export const inWan = (fen: bigint, digits: number): string => decimal(fen, wan, digits);

/** 元, to the 分. */
export const inYuan = (fen: bigint): string => decimal(fen, 100n, 2);

export const percent = (part: bigint, whole: bigint): string => decimal(part * 100n, whole, 2);

/** Points in hundredths → as printed. */
export const points = (hundredths: bigint): string => decimal(hundredths, 100n, 2);

/** weight × part ÷ whole, all of a weight at the most; in hundredths, rounded half up. */
export function share(weight: bigint, part: bigint, whole: bigint): bigint {
  if (part >= whole) return weight;
  return (2n * weight * part + whole) / (2n * whole);
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, one) => all + one, 0n);
}

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);

export function gradeOf(hundredths: bigint): string {
  const bands = [
    [9000n, '优'],
    [8000n, '良'],
    [6000n, '中'],
  ] as const;
  return bands.find(([floor]) => hundredths >= floor)?.[1] ?? '差';
}
