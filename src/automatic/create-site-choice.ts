import type { StoredValue } from '../preferences/stored-value';
import { sitePatterns } from './automatic-sites';

/** What is needed of `browser.permissions`. */
export type Permissions = {
  request(asked: { origins: string[] }): Promise<boolean>;
  remove(given: { origins: string[] }): Promise<boolean>;
  contains(asked: { origins: string[] }): Promise<boolean>;
};

/** Sites for automatic reading as the reader chooses them, each with the browser's permission for it alone. */
export function createSiteChoice(sites: StoredValue<string[]>, permissions: Permissions) {
  async function forget(host: string): Promise<void> {
    await sites.write((await sites.read()).filter((other) => other !== host));
  }
  return {
    sites,
    isAllowed: (host: string) => permissions.contains({ origins: sitePatterns(host) }),
    /**
     * Chooses a site. Must be called straight from a gesture. Answers whether the reader has allowed it. Noted before it
     * is asked, because the browser's question may close the popup.
     */
    async choose(host: string): Promise<boolean> {
      const answer = permissions.request({ origins: sitePatterns(host) });
      await sites.write([...(await sites.read()), host]);
      const isAllowed = await answer;
      if (!isAllowed) await forget(host);
      return isAllowed;
    },
    /** Takes a site back, and its permission with it. */
    async drop(host: string): Promise<void> {
      await forget(host);
      await permissions.remove({ origins: sitePatterns(host) });
    },
  };
}

export type SiteChoice = ReturnType<typeof createSiteChoice>;
