import { isProse } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';
import { HEADINGS, TAG, tagSet } from '../page/tags';
import { FEATURE, type FeatureName } from './features';

const PLAIN = tagSet('div', 'section', 'article', 'main', 'body', 'center', '#custom', 'fieldset', 'header', 'form');

/** What the text of a block is like. */
export function describeText(row: Float32Array, block: Block): void {
  const { characters, words, stops, commas } = block;
  const whole = Math.max(characters, 1);
  row[FEATURE.long] = Math.min(words / 50, 1);
  row[FEATURE.short] = words < 10 ? 1 : 0;
  row[FEATURE.tiny] = words < 4 ? 1 : 0;
  row[FEATURE.sentence] = block.endsWithStop && words >= 6 ? 1 : 0;
  row[FEATURE.punctuated] = Math.min((stops + commas) / 5, 1);
  row[FEATURE.linked] = Math.min(block.linkCharacters / whole, 1);
  row[FEATURE.allLinks] = block.linkCharacters > 0.9 * characters ? 1 : 0;
  row[FEATURE.digits] = block.digits / whole;
  row[FEATURE.capitals] = block.capitals > 0.5 * characters ? 1 : 0;
  row[FEATURE.bold] = block.boldCharacters > 0.9 * characters ? 1 : 0;
  row[FEATURE.proseLike] = isProse(block) ? 1 : 0;
}

/** What kind of element holds a block. */
export function describeTag(row: Float32Array, table: PageTable, block: Block): void {
  const tag = table.tag[block.owner] ?? 0;
  const above = table.tag[table.parent[block.owner] ?? 0] ?? 0;
  const name: FeatureName | undefined =
    tag === TAG.p && above === TAG.li
      ? 'listItem'
      : tag === TAG.p && above === TAG.blockquote
        ? 'quote'
        : tag === TAG.p
          ? 'paragraph'
          : HEADINGS[tag] === 1
            ? 'heading'
            : tag === TAG.li
              ? 'listItem'
              : tag === TAG.td || tag === TAG.th
                ? 'cell'
                : tag === TAG.dt || tag === TAG.dd
                  ? 'definition'
                  : tag === TAG.pre
                    ? 'code'
                    : tag === TAG.blockquote
                      ? 'quote'
                      : tag === TAG.figcaption
                        ? 'caption'
                        : PLAIN[tag] === 1
                          ? 'plain'
                          : undefined;
  if (name) row[FEATURE[name]] = 1;
}
