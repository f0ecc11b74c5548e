/**
 * The published forms of seed 001 beside the samples made of them: cell by cell the same, but for the differences listed here with
 * their reasons. The .txt files hold the published pages row by row, a cell that goes on from above left out.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Row } from '../../../src/tree/page-tree.ts';
import { cellText } from '../../../src/tree/walk.ts';
import { pagesOfFile } from '../../compose/pages-of.ts';
import { tableRows, textOf } from './page-rows.ts';
