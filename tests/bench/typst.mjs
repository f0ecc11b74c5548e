/**
 * The peer: Typst in this process, with the fonts given as bytes.
 *
 * It is no dependency of ours, because not every platform's binary is published: a lock file with it would not install
 * everywhere. Whoever compares installs it beside: `npm i --no-save @myriaddreamin/typst-ts-node-compiler@0.7.0`.
 */
import { readFileSync } from 'node:fs';

const peer = '@myriaddreamin/typst-ts-node-compiler';
const { NodeCompiler } = await import(peer).catch(() => {
  console.error(`The benchmark compares with Typst. First: npm i --no-save ${peer}@0.7.0`);
  process.exit(2);
});

/** Returns a function from markup to PDF; what it remembers of documents is let go after some rounds, as its own batch does. */
export function typst(fontFiles, workspace) {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  return (markup) => {
    const pdf = compiler.pdf({ mainFileContent: markup });
    compiler.evictCache(10);
    return pdf;
  };
}
