/**
 * Reading the tree where a page's own names get in the way: in a form, `<input name="firstChild">` takes the place of
 * `form.firstChild`. The accessors of the prototypes see through that; they are slower, so only forms are read by them.
 */
export type DomAccess = {
  firstChild(node: Node): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  attribute(element: Element, name: string): string | null;
  localName(element: Element): string;
};

export function createDomAccess(document: Document): DomAccess {
  const plain = plainDocument(document).createElement('div');
  const { getAttribute } = plain;
  return {
    firstChild: prototypeGetter(plain, 'firstChild'),
    nextSibling: prototypeGetter(plain, 'nextSibling'),
    localName: prototypeGetter(plain, 'localName'),
    attribute: (element, name) => getAttribute.call(element, name),
  };
}

function prototypeGetter<T>(element: object, name: string): (node: Node) => T {
  for (let object: object | null = element; object !== null; object = Object.getPrototypeOf(object)) {
    const get = Object.getOwnPropertyDescriptor(object, name)?.get;
    if (get) return (node) => get.call(node) as T;
  }
  return () => null as T;
}

/** The document that a page's nodes belong to, as `plainDocument` gives it. */
export function documentOf(node: Node | undefined): Document | undefined {
  const document = node?.ownerDocument;
  return document ? plainDocument(document) : undefined;
}

/** What is asked of a document. */
const ASKED = [
  ...(['body', 'head', 'documentElement', 'title', 'URL', 'baseURI', 'defaultView', 'contentType'] as const),
  ...(['createElement', 'getElementById', 'getElementsByTagName', 'getElementsByClassName'] as const),
  ...(['querySelector', 'querySelectorAll', 'createTreeWalker', 'getSelection', 'childNodes'] as const),
];

/**
 * The document itself, unless pictures or forms of the page are named as something that is asked of it: `<img
 * name="body">` takes the place of `document.body`. Then one that answers as documents do.
 */
export function plainDocument(document: Document): Document {
  if (!ASKED.some((name) => Object.hasOwn(document, name))) return document;
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(Object.getPrototypeOf(target), name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
