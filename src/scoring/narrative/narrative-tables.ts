/** The tables that may stand in the narrative, by their data names; the schema of pack.yaml (表) lists the same. */
export const narrativeTables: readonly string[] = ['评价指标', '预期目标完成情况', '项目资金', '绩效指标'];
