/** The peer: Typst in this process, with the fonts given as bytes. */
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

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
