import { readFileSync } from 'node:fs';

export type ThemeTable = { theme: string; colours: Record<string, string> };

/** The tables of `themes.css`, those that are light and dark as two. Colours as `#rrggbb`, or `transparent`. */
export function themeTables(): ThemeTable[] {
  const [css = ''] = readFileSync('src/controls/themes.css', 'utf8').split('@media');
  return [...css.matchAll(/([^{}]*)\{([^{}]*--paper[^{}]*)\}/g)].flatMap(([, selector = '', rules = '']) => {
    const name = /data-theme="(\w+)"/.exec(selector)?.[1] ?? '';
    const declared = [...rules.matchAll(/--([\w-]+): ([^;]+);/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    const sides = rules.includes('light-dark(') ? (['light', 'dark'] as const) : ([''] as const);
    return sides.map((side) => ({
      theme: `${name} ${side}`.trim(),
      colours: Object.fromEntries(declared.map(([key, value]) => [key, onSide(value, side)])),
    }));
  });
}

function onSide(value: string, side: 'light' | 'dark' | ''): string {
  const [, light = value, dark = value] = /^light-dark\((\S+), (\S+)\)$/.exec(value) ?? [];
  return side === 'dark' ? dark : light;
}
