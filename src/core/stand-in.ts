/**
 * Keeps a part of a library that no report needs from loading, until somebody asks for it: puts what `make` returns where
 * `require` looks for the module; `load` loads the real one.
 */
export function standIn<Module>(require: NodeJS.Require, name: string, make: (load: () => Module) => Module): void {
  const path = require.resolve(name);
  if (require.cache[path] !== undefined) return;
  const load = () => {
    if (require.cache[path] === small) delete require.cache[path];
    return require(name) as Module;
  };
  const small = { id: path, filename: path, loaded: true, exports: make(load) } as unknown as NodeJS.Module;
  require.cache[path] = small;
}
