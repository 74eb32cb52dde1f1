/** The parts of a page that its reader has pointed at: what they want, and what not. */
export type Choice = { kept: Element[]; dropped: Element[] };

export const emptyChoice: Choice = { kept: [], dropped: [] };

/** Adds an element to what is wanted, with all that is in it; one that was wanted is so no more. */
export function toggleKept({ kept, dropped }: Choice, element: Element): Choice {
  if (kept.includes(element)) return { kept: kept.filter((other) => other !== element), dropped };
  return { kept: [...outside(kept, element), element], dropped: dropped.filter((other) => other !== element) };
}

/** Takes an element back from what is wanted, or leaves it out with all that is in it; one that was left out is so no more. */
export function toggleDropped({ kept, dropped }: Choice, element: Element): Choice {
  if (kept.includes(element)) return { kept: kept.filter((other) => other !== element), dropped };
  if (dropped.includes(element)) return { kept, dropped: dropped.filter((other) => other !== element) };
  return { kept: outside(kept, element), dropped: [...outside(dropped, element), element] };
}

const outside = (elements: Element[], element: Element): Element[] =>
  elements.filter((other) => !element.contains(other));
