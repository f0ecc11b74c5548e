/** What a file operation that did not work means: see world/explain-failure.ts. */
export { explainFailure } from '../world/explain-failure.ts';
