import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { readDocx } from '../../readers/docx.ts';
import { document, f1, formPage, laidOut } from './form.ts';

test('the file says what it is, whose it is and of which day; no person', async () => {
  const tree = { ...document(formPage(f1(4))), title: '自评表 <A&B>' };
  const docx = readDocx(await renderDocx(laidOut(tree), { draft: false, program: 'jixiao 0.1.0' }));
  const properties = docx.part('docProps/core.xml').children.map((each) => [each.name, each.text]);
  expect(Object.fromEntries(properties)).toEqual({
    'dc:title': '自评表 <A&B>',
    'dc:subject': '2024年度区信访办信访宣传项目经费',
    'dc:creator': '北京市丰台区信访办公室',
    'cp:lastModifiedBy': 'jixiao 0.1.0',
    'dc:language': 'zh-CN',
    'dcterms:created': '2024-12-31T00:00:00Z',
    'dcterms:modified': '2024-12-31T00:00:00Z',
  });
});
