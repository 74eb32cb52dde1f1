export type Direction = 'parent' | 'child' | 'previous' | 'next';

/** Whether an element shows anything: only those are worth a step. */
export type IsSeen = (element: Element) => boolean;

/**
 * Where a step from an element leads: to what is larger, smaller, before or after. Elements that show just what the one
 * within them shows are passed over, so that each step is seen. Undefined where there is nowhere to go.
 */
export function stepFrom(element: Element, direction: Direction, isSeen: IsSeen): Element | undefined {
  if (direction === 'parent') return largerThan(element, isSeen);
  if (direction === 'child') return smallerThan(element, isSeen);
  return beside(element, direction, isSeen);
}

function largerThan(element: Element, isSeen: IsSeen): Element | undefined {
  for (let above = element.parentElement; above && above.localName !== 'html'; above = above.parentElement) {
    if (isSeen(above) && (above.localName === 'body' || showsMore(above, isSeen))) return above;
  }
  return undefined;
}

function smallerThan(element: Element, isSeen: IsSeen): Element | undefined {
  let found = childrenSeen(element, isSeen)[0];
  while (found && !showsMore(found, isSeen)) {
    const inner: Element | undefined = childrenSeen(found, isSeen)[0];
    if (!inner) break;
    found = inner;
  }
  return found;
}

/** The nearest sibling; where there is none, that of the element around, so that one may walk down a whole page. */
function beside(element: Element, direction: 'previous' | 'next', isSeen: IsSeen): Element | undefined {
  const nextOf = (from: Element) => (direction === 'next' ? from.nextElementSibling : from.previousElementSibling);
  for (let from: Element | null = element; from && !/^(?:html|body)$/.test(from.localName); from = from.parentElement) {
    for (let sibling = nextOf(from); sibling; sibling = nextOf(sibling)) if (isSeen(sibling)) return sibling;
  }
  return undefined;
}

/** Whether an element shows more than one element within it. */
function showsMore(element: Element, isSeen: IsSeen): boolean {
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return hasText || childrenSeen(element, isSeen).length > 1;
}

const childrenSeen = (element: Element, isSeen: IsSeen): Element[] => [...element.children].filter(isSeen);
