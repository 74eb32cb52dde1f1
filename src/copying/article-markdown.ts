import type { Element } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Html, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { markMarkdownPieces, NOTE, NOTE_REFERENCE, TEX } from './markdown-pieces';
import type { Source } from './source-of';

/**
 * An article as Markdown (CommonMark with GitHub's tables and footnotes, and TeX between dollar signs), headline and
 * source first. `body` is its text as clean elements in a document that loads nothing; it is used up.
 */
export function articleMarkdown(body: HTMLElement, source: Source): string {
  markMarkdownPieces(body);
  const text = toMdast(fromDom(body), { handlers: HANDLERS });
  const children = [...headOf(source), ...('children' in text ? (text.children as RootContent[]) : [])];
  const tree: Root = { type: 'root', children };
  return toMarkdown(tree, { bullet: '-', rule: '-', extensions: [gfmToMarkdown(), mathToMarkdown()] });
}

function headOf({ title, dek, facts, site, url }: Source): RootContent[] {
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: site }] };
  const line: PhrasingContent[] = [{ type: 'text', value: facts.map((fact) => `${fact} · `).join('') }, link];
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...(dek ? [paragraph([{ type: 'emphasis', children: [{ type: 'text', value: dek }] }])] : []),
    paragraph(line),
  ];
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

const HANDLERS: Record<string, Handle> = {
  [TEX](_, { properties: { dataTex, dataDisplay } }) {
    return dataDisplay ? { type: 'math', value: String(dataTex) } : { type: 'inlineMath', value: String(dataTex) };
  },
  [NOTE_REFERENCE](_, node) {
    return { type: 'footnoteReference', ...noteNames(node) };
  },
  [NOTE](state, node) {
    return {
      type: 'footnoteDefinition',
      ...noteNames(node),
      children: state.toFlow(state.all(node)) as BlockContent[],
    };
  },
  sub: asHtml,
  sup: asHtml,
  kbd: asHtml,
  mark: asHtml,
  rp: () => undefined,
  rt: (state, node) => [{ type: 'text', value: ' (' }, ...state.all(node), { type: 'text', value: ')' }],
  /** The caption of a table is a paragraph before it; the library leaves it out. */
  table(state, node) {
    const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
    const table = defaultHandlers.table(state, node);
    if (caption?.type !== 'element') return table;
    return [paragraph(state.all(caption) as PhrasingContent[]), table];
  },
};

/** Markdown has no form of its own for it, and takes HTML's. */
function asHtml(state: State, node: Element): ReturnType<Handle> {
  const tag = (value: string): Html => ({ type: 'html', value });
  return [tag(`<${node.tagName}>`), ...state.all(node), tag(`</${node.tagName}>`)];
}

/** Renderers want names without spaces. */
function noteNames({ properties: { dataNote } }: Element): { identifier: string; label: string } {
  const name = String(dataNote).replace(/[^\w-]+/g, '-');
  return { identifier: name, label: name };
}
