type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** `facts` without those that are undefined or an empty text: absent facts are absent keys. */
export function onlyPresent<T extends object>(facts: T): Present<T> {
  const entries = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '');
  return Object.fromEntries(entries) as Present<T>;
}
