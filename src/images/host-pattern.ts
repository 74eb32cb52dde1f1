/** The match pattern for every page of the host of `url`. Firefox takes no port in a pattern; without one it fits all. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
