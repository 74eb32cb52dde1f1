import { sitePatterns } from './automatic-sites';

const ID = 'automatic';

type Script = { id: string; matches: string[]; js: string[]; runAt: 'document_idle' };

/** What is needed of `browser.scripting`. */
export type Scripting = {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<unknown[]>;
  registerContentScripts(scripts: Script[]): Promise<unknown>;
  updateContentScripts(scripts: Script[]): Promise<unknown>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<unknown>;
};

/**
 * Has the browser put `script` into the pages of these sites and of no others. The browser remembers that until the
 * extension is updated.
 */
export async function registerSites(scripting: Scripting, hosts: string[], script: string): Promise<void> {
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  const scripts: Script[] = [{ id: ID, matches: hosts.flatMap(sitePatterns), js: [script], runAt: 'document_idle' }];
  if (hosts.length > 0) {
    await (isRegistered ? scripting.updateContentScripts(scripts) : scripting.registerContentScripts(scripts));
  } else if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
}
