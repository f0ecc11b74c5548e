/**
 * The program's schemas, compiled beforehand: none here. In the joined program `scripts/compile-schemas.mjs` puts them in this
 * file's place, since compiling them takes longer than a form takes to make, anew in every thread.
 */
import type { ErrorObject } from 'ajv';

/** As Ajv makes them: what is wrong stands in `errors` after a call that returns false. */
export interface Validator {
  (value: unknown): unknown;
  readonly errors?: readonly ErrorObject[] | null;
}

/** By schema file. */
export type Validators = ReadonlyMap<string, Validator>;

/** `of`: the fingerprint of the schemas that they were made of; others are compiled when they are used. */
export const compiledSchemas: { readonly of: string; readonly validators: Validators } | undefined = undefined;
