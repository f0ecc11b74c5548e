/** The names of the files that a folder of reports gets besides them. */

/** The 文种 of the summary, and the name of its files. */
export const summaryKind = '绩效评价结果汇总表';
export const findingsListName = '问题清单';
