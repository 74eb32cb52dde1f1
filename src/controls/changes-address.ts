/** Which versions of a kept article are compared; the page finds the last two where it is not told. */
export type Compared = { kept: string; from?: number; to?: number };

/** The address of the page of what changed, from the root of the extension. */
export function changesAddress({ kept, from, to }: Compared): string {
  const query = new URLSearchParams({ kept });
  if (from !== undefined) query.set('from', String(from));
  if (to !== undefined) query.set('to', String(to));
  return `/src/changes/index.html?${query}`;
}

/** What the query of such an address (`location.search`) asks for. */
export function comparedIn(query: string): Compared {
  const parameters = new URLSearchParams(query);
  const [from, to] = ['from', 'to'].map((name) => Number.parseInt(parameters.get(name) ?? '', 10));
  return {
    kept: parameters.get('kept') ?? '',
    ...(from && { from }),
    ...(to && { to }),
  };
}
