/**
 * Property tests draw the same values at every run, so that a red test is red for everybody. `FUZZ_SEED=n npm test`
 * draws others; a counterexample found so becomes a test of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20200210) });
