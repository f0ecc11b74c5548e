/** Which comments name a shortcoming. A false alarm here sends a right table back. */
import { expect, test } from 'vitest';
import { findShortcoming } from '../../src/checks/facts/shortcoming.ts';

test.each([
  ['绩效目标不够明确，产出质量和效果指标设定较笼统、抽象', 'flawed', '不够明确'],
  ['项目管理执行机构人员分工不够明确', 'flawed', '不够明确'],
  ['未建立项目管理制度', 'absent', '未建立'],
  ['尚未制定实施方案，扣2分。', 'absent', '尚未制定'],
  ['财务制度不健全', 'flawed', '不健全'],
  ['资金拨付不及时', 'flawed', '不及时'],
  ['未达到预期目标', 'flawed', '未达到'],
  ['没有按规定验收', 'flawed', '没有按规定验收'],
  ['社会效益明显实现。但支撑材料略显不足。', 'slight', '略显不足'],
  ['达到目标,但量化不足', 'slight', '不足'],
  ['指标设置笼统', 'slight', '笼统'],
  ['制度较多，内容不太具体', 'flawed', '不太具体'],
])('%s', (comment, kind, words) => {
  expect(findShortcoming(comment)).toMatchObject({ kind, words });
});

test.each([
  '项目与部门发展规划或年度工作计划相符',
  '财务制度比较健全',
  '项目会计核算规范,符合会计原则',
  '能够按照要求完成满意度工作',
  '无不规范支出',
  '未发现资金使用不合规的情况',
  '不合规的支出未发现',
  '不存在审批不完整的问题',
  '解决了以往归档不及时的问题',
  '原制度不健全，已修订',
  '检查发现的不规范之处已全部整改',
  '人手不足的问题得到解决',
  '平均用时不足5分钟',
  '办结用时不足三天',
  '制度不断完善',
  '不仅明确，而且细化',
  '避免了档案保管不完整',
  '从不完善到完善',
  '',
])('nothing in %s', (comment) => {
  expect(findShortcoming(comment)).toBeUndefined();
});

test('a comment that says more than the absence is not the absence alone', () => {
  expect(findShortcoming('已制定总体方案，未制定分项方案')).toMatchObject({ kind: 'absent', alone: false });
  expect(findShortcoming('未建立项目管理制度，扣0.5分。')).toMatchObject({ kind: 'absent', alone: true });
});
