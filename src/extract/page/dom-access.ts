/**
 * Reading the tree where a page's own names get in the way: in a form, `<input name="firstChild">` takes the place of
 * `form.firstChild`. The accessors of the prototypes see through that.
 */
export type DomAccess = {
  firstChild(node: Node): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  attribute(element: Element, name: string): string | null;
  localName(element: Element): string;
  shadowRoot(element: Element): ShadowRoot | null;
};

export function createDomAccess(root: Element): DomAccess {
  const plain = root.ownerDocument.createElement('div');
  const getter = <T>(name: string) => prototypeGetter<T>(plain, name);
  const firstChild = getter<ChildNode | null>('firstChild');
  const nextSibling = getter<ChildNode | null>('nextSibling');
  const localName = getter<string>('localName');
  const shadowRoot = getter<ShadowRoot | null>('shadowRoot');
  const getAttribute = plain.getAttribute;
  return {
    firstChild: (node) => (isClobbered(node) ? firstChild(node) : node.firstChild),
    nextSibling: (node) => (isClobbered(node) ? nextSibling(node) : node.nextSibling),
    attribute: (element, name) => getAttribute.call(element, name),
    localName: (element) => (typeof element.localName === 'string' ? element.localName : localName(element)),
    shadowRoot,
  };
}

/** Only forms (and the likes of embed and object) answer to names that the page chose. */
function isClobbered(node: Node): boolean {
  return (
    node.nodeType !== 3 && (typeof node.nodeName !== 'string' || node.nodeName === 'FORM' || node.nodeName === 'form')
  );
}

function prototypeGetter<T>(element: Element, name: string): (node: Node) => T {
  for (let object: object | null = element; object !== null; object = Object.getPrototypeOf(object)) {
    const get = Object.getOwnPropertyDescriptor(object, name)?.get;
    if (get) return (node) => get.call(node) as T;
  }
  return () => null as T;
}
