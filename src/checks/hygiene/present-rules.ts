/** The rules of today that reports cite, each with what the older rules on the same subject look like. */

export interface PresentRules {
  readonly title: string;
  readonly number: string;
  /** The year that they are from. */
  readonly since: number;
  /** A citation of rules on the subject, of whatever year, with its `number` and `year`. */
  readonly older: RegExp;
}

export const presentRules: readonly PresentRules[] = [
  {
    title: '项目支出绩效评价管理办法',
    number: '财预〔2020〕10号',
    since: 2020,
    older: /《[^《》]*绩效评价[^《》]*办法》（(?<number>[^（）]*〔(?<year>\d{4})〕[^（）]*)）/gu,
  },
];
