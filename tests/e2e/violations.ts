import axe from 'axe-core';
import type { View } from './view';

/** What axe finds against a document as it stands: the rule, and where. */
export async function violations(view: View): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.inject(axe.source);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
