/** What several rules derive from the same part of a report is derived once. */

/** Returns `derive`, remembering what it gives for as long as the part lives. `derive` is pure. */
export function once<Part extends object, Derived>(derive: (part: Part) => Derived): (part: Part) => Derived {
  const known = new WeakMap<Part, Derived>();
  return (part) => {
    const found = known.get(part);
    if (found !== undefined || known.has(part)) return found as Derived;
    const derived = derive(part);
    known.set(part, derived);
    return derived;
  };
}
