import type { Part, Passage } from './spoken-text';

/** Gathers what is spoken, piece by piece, into passages. `firstBlock` numbers the first paragraph. */
export function createPassages(firstBlock: number) {
  const passages: Passage[] = [];
  let parts: Part[] = [];
  let block = firstBlock;
  let depth = 0;
  const end = () => {
    if (parts.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) {
      passages.push({ parts, block });
      if (depth === 0) block += 1;
    }
    parts = [];
  };
  return {
    passages,
    add: (part: Part) => void parts.push(part),
    /** What `fill` adds is a passage by itself, or several. */
    apart(fill: () => void) {
      end();
      fill();
      end();
    },
    /** All passages of `fill` count as one paragraph. */
    together(fill: () => void) {
      end();
      depth += 1;
      fill();
      end();
      depth -= 1;
      if (depth === 0) block += 1;
    },
  };
}
