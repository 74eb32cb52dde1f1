import axe from 'axe-core';
import type { View } from './view';

/** What axe finds wrong with a document, in words. */
export async function axeViolations(view: View): Promise<string[]> {
  await view.inject(axe.source);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
