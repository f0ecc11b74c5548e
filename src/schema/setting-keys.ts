/** The keys of 部门.yaml, and of a report, that speak about the program: no report inherits them as data, and none prints them. */
export const settingKeys = ['模板', '字体', '附源', '输出命名'] as const;

export function isSettingKey(key: string): boolean {
  return settingKeys.some((one) => one === key);
}
