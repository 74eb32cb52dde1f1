import { createStoredValue, type StorageArea } from '../preferences/stored-value';

/** Hosts (`host` or `host:port`) whose articles the reader wants shown by themselves. */
export const automaticSites = (area: StorageArea) => createStoredValue(area, 'automatic sites', parseSites);

function parseSites(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const hosts = stored.filter((host): host is string => typeof host === 'string' && URL.canParse(`https://${host}/`));
  return [...new Set(hosts)].sort();
}

/**
 * All pages of a host, as the browser's permissions name them: they know no ports. Not `*://`, which Chrome finds in none
 * of what the manifest lets it ask for.
 */
export function sitePatterns(host: string): string[] {
  const name = host.replace(/:\d+$/, '');
  return [`https://${name}/*`, `http://${name}/*`];
}
