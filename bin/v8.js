/**
 * What the program asks of V8: when to optimise, and not to compile anew, in every thread of every run, what never changes.
 *
 * The joined program's bytecode is stored when it is built or installed (store-bytecode.js). V8 takes bytecode of its own
 * version and flags only, so each stands in a folder of that name; where there is none, the program starts as any other.
 * What is stored goes by the source's hash: it never outlives the source.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

export const bytecodeFolder = new URL('../dist/bytecode/', import.meta.url);

/** The flag that the V8 of Node 20 has; the next ones have another, and do not need it. */
const isOldV8 = process.versions.v8.startsWith('11.');

/**
 * The V8 of Node 20 takes longer to optimise our code, anew in each thread, than a hundred forms take to make: it shall wait
 * until a function has done far more than by default. A preview runs for hours, and wants it soon.
 */
export function optimiseLate(command) {
  if (isOldV8 && command !== 'preview') setFlagsFromString('--interrupt-budget=1600000');
}

/** What is still running after twenty seconds, as two thousand forms are, gains more by the default. */
export function optimiseSoonerInTime() {
  if (isOldV8) setTimeout(() => setFlagsFromString('--interrupt-budget=67584'), 20_000).unref();
}

/** Returns what a CommonJS file of the joined program exports. */
export function load(file) {
  if (existsSync(storedHere())) compileWith((source) => readStored(hashOf(source)));
  return createRequire(import.meta.url)(fileURLToPath(file));
}

/** Has the program loaded by `load`, and returns what gives, for all that was compiled until then, the file to be stored and its name. */
export function keepBytecode() {
  const scripts = new Map();
  compileWith(
    () => undefined,
    (source, script) => scripts.set(hashOf(source), script),
  );
  return () => [...scripts].map(([name, script]) => ({ name, file: sealed(script.createCachedData()) }));
}

/** The folder of this V8 with these flags. */
export function storedHere() {
  return new URL(`${cachedDataVersionTag()}/`, bytecodeFolder);
}

/** What a file of bytecode must hold: V8 runs whatever it is given, and a spoilt one would end the process. */
function sealed(bytes) {
  return Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]);
}

function readStored(name) {
  try {
    const file = readFileSync(new URL(name, storedHere()));
    const bytes = file.subarray(32);
    return createHash('sha256').update(bytes).digest().equals(file.subarray(0, 32)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(source) {
  return createHash('sha256').update(source).digest('hex').slice(0, 32);
}

let compileAsUsual;

/** Every CommonJS module passes through here, ours and the packages'. Such as call import() could not be stored: there are none. */
function compileWith(stored, compiled) {
  if (compileAsUsual !== undefined) return;
  compileAsUsual = Module.prototype._compile;
  Module.prototype._compile = function compile(source, filename, format) {
    const bytecode = format === 'module' ? undefined : stored(source);
    if (format === 'module' || (bytecode === undefined && compiled === undefined))
      return compileAsUsual.call(this, source, filename, format);
    const script = new Script(Module.wrap(source), { filename, cachedData: bytecode });
    compiled?.(source, script);
    const module = script.runInThisContext();
    return module.call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename));
  };
}
