import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from '../../../src/reader/highlights/colours';
import { contrast, mixed } from '../../../src/reader/settings/contrast';
import { themeTables } from '../../controls/theme-tables';

const css = readFileSync('src/reader/highlights/highlights.css', 'utf8');

/** `--name: color-mix(in srgb, var(--base) share%, #hue)`, as the browser mixes it. */
function mixedAs(name: string, colours: Record<string, string>): string {
  const found = new RegExp(`--${name}: color-mix\\(in srgb, var\\(--(\\w+)\\) (\\d+)%, (#\\w{6})\\)`).exec(css);
  const [, base = '', share = '', hue = ''] = found ?? [];
  return mixed(hue, colours[base] ?? '', Number(share) / 100);
}

it.each(themeTables())('can be read and told from the paper: $theme', ({ colours }) => {
  const { ink = '', paper = '' } = colours;
  for (const colour of COLOURS) {
    // WCAG 2.2, 1.4.3 and 1.4.11.
    expect(contrast(ink, mixedAs(`marked-${colour}`, colours)), colour).toBeGreaterThanOrEqual(4.5);
    expect(contrast(mixedAs(`under-${colour}`, colours), paper), colour).toBeGreaterThanOrEqual(3);
  }
});
