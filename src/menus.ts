import type { Wording } from './wording';

export const READ_MENU = 'read-page';
export const KEEP_MENU = 'keep-page';

type Menus = {
  removeAll(): Promise<void>;
  create(menu: { id: string; title: string; contexts: ('page' | 'selection')[] }): unknown;
};

/** Puts both entries into the page's context menu. Made anew at each installation: browsers remember them since. */
export async function createMenus(menus: Menus, { say }: Wording): Promise<void> {
  await menus.removeAll();
  menus.create({ id: READ_MENU, title: say('menuRead'), contexts: ['page', 'selection'] });
  menus.create({ id: KEEP_MENU, title: say('menuKeep'), contexts: ['page', 'selection'] });
}
