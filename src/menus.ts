import type { MessageKey, Wording } from './wording';

type Context = 'page' | 'selection' | 'link';
type Menu = { title: MessageKey; contexts: Context[] };

/** The entries of the context menu, by their ids. The browser puts them under the extension's name. */
const MENUS = {
  'read-page': { title: 'menuRead', contexts: ['page'] },
  'read-selection': { title: 'menuReadSelection', contexts: ['selection'] },
  'keep-page': { title: 'menuKeep', contexts: ['page', 'selection'] },
  'open-panel': { title: 'menuPanel', contexts: ['page', 'selection'] },
  'read-link': { title: 'menuReadLink', contexts: ['link'] },
  'keep-link': { title: 'menuKeepLink', contexts: ['link'] },
} as const satisfies Record<string, Menu>;

export type MenuId = keyof typeof MENUS;

type Created = { id: string; title: string; contexts: Context[]; targetUrlPatterns?: string[] };
type Menus = { removeAll(): Promise<void>; create(menu: Created): unknown };

/** Makes the context menu. Made anew at each installation: browsers remember it since. */
export async function createMenus(menus: Menus, { say }: Wording): Promise<void> {
  await menus.removeAll();
  for (const [id, { title, contexts }] of Object.entries<Menu>(MENUS)) {
    // No entry for links that are no addresses of pages, as `mailto:`.
    const isLink = contexts.includes('link');
    menus.create({
      id,
      title: say(title),
      contexts,
      ...(isLink && { targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
  }
}
