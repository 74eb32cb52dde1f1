/** Shadow roots that a document declares in its source and that no parser has attached: the fragment by its host. */
export type DeclaredShadows = Map<Node, DocumentFragment>;

/** Adds those below `root`. What `DOMParser` makes of a page leaves them in their `template` (HTML, § 4.12.3). */
export function addDeclaredShadows(shadows: DeclaredShadows, root: ParentNode): void {
  for (const template of templatesIn(root)) {
    const host = template.hasAttribute('shadowrootmode') ? template.parentNode : null;
    if (host && !shadows.has(host) && template.content) shadows.set(host, template.content);
  }
}

/** By name where that can be asked: a query looks at every element of the page. */
const templatesIn = (root: ParentNode): ArrayLike<HTMLTemplateElement> & Iterable<HTMLTemplateElement> =>
  'getElementsByTagName' in root
    ? (root as Element).getElementsByTagName('template')
    : root.querySelectorAll<HTMLTemplateElement>('template');

/** The nodes that a slot of such a shadow root shows; undefined for any other slot. */
export function declaredSlotNodes(shadows: DeclaredShadows, slot: Element): ChildNode[] | undefined {
  const root = slot.getRootNode();
  for (const [host, shadow] of shadows) {
    if (shadow !== root) continue;
    const name = slot.getAttribute('name') ?? '';
    return [...host.childNodes].filter((node) => slotNameOf(node) === name);
  }
  return undefined;
}

/** Text goes to the slot without a name, and nothing else than elements and text to any. A template shows nothing. */
function slotNameOf(node: Node): string | undefined {
  if (node.nodeType === 3) return '';
  if (node.nodeType !== 1 || node.nodeName === 'TEMPLATE') return undefined;
  return (node as Element).getAttribute('slot') ?? '';
}
