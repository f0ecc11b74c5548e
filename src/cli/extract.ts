/** `jixiao extract`: the YAML that a document was made of, back as files. */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { packPlaces } from '../proof/carried-pack.ts';
import { type NamedText, type Proof, readProof } from '../proof/read-proof.ts';
import type { FileFailure, World } from '../world/world.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { explainFailure } from './explain-failure.ts';

export function addExtract(root: Command, { world, ends }: CommandContext): void {
  root
    .command('extract')
    .description('从生成的 PDF 或 DOCX 里取回它的 YAML 来源')
    .argument('<文件>', '生成的 PDF 或 DOCX')
    .option('-o, --output <目录>', '放到哪个文件夹（不写时为“文件名-来源”）')
    .option('--all', '地区包和来源说明也取出来')
    .option('--force', '同名而内容不同的文件也覆盖')
    .action(ends((file: string, options: ExtractOptions) => extract(world, file, options)));
}

interface ExtractOptions {
  readonly output?: string;
  readonly all?: boolean;
  readonly force?: boolean;
}

async function extract(world: World, file: string, options: ExtractOptions): Promise<ExitStatus> {
  const bytes = await world.readBytes(file);
  if (!bytes.ok) return refuse(world, explainFailure(bytes));
  const read = await readProof(bytes.value);
  switch (read.kind) {
    case 'other':
      return refuse(world, `${file} 不是 PDF，也不是 DOCX`);
    case 'none':
      return refuse(world, `${file} 里没有附带来源：生成时用了 --no-sources 或“附源: 否”，或不是本程序生成的`);
    case 'damaged':
      return refuse(world, `${file} 里的来源取不出来：${read.problem}`);
    case 'read':
      return write(world, file, read.proof, options);
  }
}

async function write(world: World, file: string, proof: Proof, options: ExtractOptions): Promise<ExitStatus> {
  const folder = options.output ?? `${basename(file).replace(/\.[^.]*$/, '')}-来源`;
  const wanted = options.all ? allOf(proof) : proof.sources;
  for (const { name, text } of options.force ? [] : wanted) {
    const standing = await world.readBytes(`${folder}/${name}`);
    if (standing.ok && Buffer.compare(Buffer.from(text), standing.value) !== 0)
      return refuse(world, `${folder}/${name} 已经有了，内容不同，没有覆盖。请用 -o 换一个文件夹，或加 --force`);
  }
  for (const { name, text } of wanted) {
    const written = await writeInside(world, folder, name, text);
    if (!written.ok) return refuse(world, written.problem);
    world.out(`${folder}/${name}\n`);
  }
  for (const name of proof.altered) world.talk(`${name} 与生成时记下的不同，附进去以后被改动过\n`);
  return proof.altered.length > 0 ? exitStatus.findings : exitStatus.done;
}

/** A pack that stood beside the sources stands there again; where it has the name of the program's, the author's is wanted. */
function allOf({ files, packTexts, record }: Proof): readonly NamedText[] {
  const isBeside = (name: string) => name.startsWith(`${packPlaces.beside}/`);
  const packs = [...packTexts].sort(([a], [b]) => Number(isBeside(a)) - Number(isBeside(b)));
  const texts = new Map(
    packs.map(([name, text]) => [isBeside(name) ? name.slice(packPlaces.beside.length + 1) : name, text]),
  );
  for (const { name, text } of files) if (!record.表样.includes(name)) texts.set(name, text);
  return [...texts].map(([name, text]) => ({ name, text }));
}

type Written = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** A folder on the way that is a link may lead elsewhere: then nothing is written. */
async function writeInside(world: World, folder: string, name: string, text: string): Promise<Written> {
  const parts = name.split('/').slice(0, -1);
  for (let count = 0; count <= parts.length; count++) {
    const way = [folder, ...parts.slice(0, count)].join('/');
    const outside = await leadsElsewhere(world, way, folder);
    if (outside) return { ok: false, problem: `${way} 是通到别处的链接，没有写入` };
  }
  const written = await world.writeWhole(`${folder}/${name}`, text);
  return written.ok ? written : { ok: false, problem: explainFailure(written as FileFailure) };
}

async function leadsElsewhere(world: World, way: string, folder: string): Promise<boolean> {
  if (way === folder) return false;
  const [real, root] = [await world.realPath(way), await world.realPath(folder)];
  return real.ok && root.ok && !real.value.replaceAll('\\', '/').startsWith(`${root.value.replaceAll('\\', '/')}/`);
}

function refuse(world: World, problem: string): ExitStatus {
  world.talk(`${problem}\n`);
  return exitStatus.machine;
}
