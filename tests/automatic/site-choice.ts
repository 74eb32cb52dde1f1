import { automaticSites } from '../../src/automatic/automatic-sites';
import { createSiteChoice } from '../../src/automatic/create-site-choice';
import { memoryStorage } from '../preferences/memory-storage';

/** A choice of sites for tests: `isWilling` is how the reader answers the browser's question. */
export function siteChoice(hosts: string[], isWilling = true) {
  const given = new Set<string>();
  const choice = createSiteChoice(automaticSites(memoryStorage({ 'automatic sites': hosts })), {
    async request({ origins }) {
      for (const origin of isWilling ? origins : []) given.add(origin);
      return isWilling;
    },
    remove: async ({ origins }) => origins.map((origin) => given.delete(origin)).every(Boolean),
    contains: async ({ origins }) => origins.every((origin) => given.has(origin)),
  });
  return { choice, allowed: () => [...given] };
}
