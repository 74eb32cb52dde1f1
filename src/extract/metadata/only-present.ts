type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** `facts` without those that are undefined or an empty text: absent facts are absent keys. */
export function onlyPresent<T extends object>(facts: T): Present<T> {
  const present: Present<T> = {};
  for (const key in facts) {
    const fact = facts[key];
    if (fact !== undefined && fact !== '') present[key] = fact as Exclude<T[typeof key], undefined>;
  }
  return present;
}
