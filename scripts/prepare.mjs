/**
 * Builds dist/ after `npm ci`, so that `npx jixiao` works in a checkout.
 *
 * The first `npx jixiao` links the checkout into npm's cache and prepares it once more. Then nothing is built: it was
 * built before, and a failure here would leave a broken link in the cache for good.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const isRunByNpx = process.env.npm_command === 'exec';

if (!isRunByNpx) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  const built = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  process.exitCode = built.status ?? 1;
  if (built.status === 0) await import('./finish-build.mjs');
}
