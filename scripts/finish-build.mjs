/** What a build does after the compiler: records the checked packs, joins the program into few files, leaves the stamp of it all, stores its bytecode. */
await import('./record-packs.mjs');
await import('./bundle.mjs');
await import('./stamp-build.mjs');
await import('../bin/store-bytecode.js');
