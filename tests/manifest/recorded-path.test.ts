/** Paths in the manifest: relative, with `/`, and never naming this machine's folders. */
import { expect, test } from 'vitest';
import { recordedPath } from '../../src/manifest/recorded-path.ts';

test.each([
  { folder: '输出', file: 'samples/a.yaml', recorded: '../samples/a.yaml' },
  { folder: '.', file: 'samples/a.yaml', recorded: 'samples/a.yaml' },
  { folder: '输出', file: '/home/zhang/项目/samples/a.yaml', recorded: '../samples/a.yaml' },
  { folder: '../别处/输出', file: 'a.yaml', recorded: '../../项目/a.yaml' },
  { folder: '/tmp/x/输出', file: 'samples/a.yaml', recorded: 'samples/a.yaml' },
  { folder: '/输出', file: 'samples/2024/a.yaml', recorded: '2024/a.yaml' },
])('from $folder, $file is recorded as $recorded', ({ folder, file, recorded }) => {
  expect(recordedPath('/home/zhang/项目', folder, file)).toBe(recorded);
});

test('it does not matter where the user stands', () => {
  expect(recordedPath('/home/zhang/项目/samples', '../输出', 'a.yaml')).toBe('../samples/a.yaml');
});
