/** The scalars of a YAML text as texts, each with its key path; for tests that change one of them. */
import { type Document, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { KeyPath } from '../../src/core/finding.ts';

export interface ScalarAt {
  readonly path: KeyPath;
  readonly node: Scalar<string>;
  /** A key, not a value. */
  readonly isKey: boolean;
}

/** All scalars are texts, as the author typed them. */
export function parseTexts(text: string): Document {
  return parseDocument(text, { schema: 'failsafe' });
}

export function scalarsOf(document: Document): ScalarAt[] {
  const found: ScalarAt[] = [];
  visit(document, {
    Scalar(key, node, above) {
      if (typeof node.value !== 'string') return;
      const steps: (string | number)[] = [];
      for (const [at, one] of above.entries()) {
        const child = above[at + 1] ?? node;
        if ('key' in one && isScalar(one.key)) {
          if (one.key !== child) steps.push(String(one.key.value));
        } else if ('items' in one && !('key' in child)) {
          steps.push((one.items as unknown[]).indexOf(child));
        }
      }
      found.push({
        path: key === 'key' ? [...steps, node.value] : steps,
        node: node as Scalar<string>,
        isKey: key === 'key',
      });
    },
  });
  return found;
}

export function writeTexts(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
