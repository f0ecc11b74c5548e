import { test } from 'vitest';
import { writeFileSync, mkdirSync } from 'node:fs';
import { runFile } from '../harness.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
test('x', async () => { console.log(Object.keys(await import('../harness.ts')), renderDocx.length, renderPdf.length, String(renderDocx).slice(0,200), String(renderPdf).slice(0,200)); });
