/** What the schemas generate fits what the steps read: a 文种 is a choice of parts. */
import { expect, test } from 'vitest';
import type { DepartmentReport } from '../../src/schema/generated/department-report.ts';
import type { EvaluationReport } from '../../src/schema/generated/evaluation-report.ts';
import type { FinalAccounts } from '../../src/schema/generated/final-accounts.ts';
import type { SelfEvaluationForm } from '../../src/schema/generated/self-evaluation-form.ts';
import type { SelfEvaluationReport } from '../../src/schema/generated/self-evaluation-report.ts';
import type { ReportData } from '../../src/schema/report.ts';
import { registry } from './program-schemas.ts';

/** Checked by the compiler: a type that does not fit turns this file red in `tsc`. */
interface KnownKinds {
  项目支出绩效自评表: SelfEvaluationForm;
  项目支出绩效评价报告: EvaluationReport;
  项目绩效自评报告: SelfEvaluationReport;
  部门整体绩效评价报告: DepartmentReport;
  部门决算说明: FinalAccounts;
}
type Fits<Kinds extends { [Kind in keyof Kinds]: ReportData }> = keyof Kinds;
const kinds: Readonly<Record<Fits<KnownKinds>, true>> = {
  项目支出绩效自评表: true,
  项目支出绩效评价报告: true,
  项目绩效自评报告: true,
  部门整体绩效评价报告: true,
  部门决算说明: true,
};

type KeyOfAny<Kind> = Kind extends object ? keyof Kind : never;
/** The other way round: a key that a 文种 writes and no part knows would be lost on its way. */
type Unread = Exclude<KeyOfAny<KnownKinds[keyof KnownKinds]>, keyof ReportData>;
const nothingUnread: [Unread] extends [never] ? true : Unread = true;

test('every 文种 that the schemas describe is held to the report’s parts', () => {
  expect([...registry.documentKinds.keys()].sort()).toEqual(Object.keys(kinds).sort());
  expect(nothingUnread).toBe(true);
});
