import { type Announcements, collectPassages } from './collect-passages';
import type { PlayedSentence } from './create-player';
import { baseLanguage } from './language-tags';
import { type Stretch, splitSentences } from './split-sentences';
import { type Passage, rangeOf } from './spoken-text';

/** A sentence of an article, and where its words stand in the document, by offsets in its text. */
export type SpokenSentence = PlayedSentence & { range(start?: number, end?: number): Range | undefined };

/** What of the reader view is read, in this order. */
const READ = '.article-header h1, .article-header .dek, .article-header .byline, .lead-image, .article-body';

/** All sentences of an article as it is shown. */
export function planSpeech(view: Element, say: Announcements): SpokenSentence[] {
  const language = view.getAttribute('lang') ?? undefined;
  const passages: Passage[] = [];
  for (const root of view.querySelectorAll(READ)) {
    passages.push(...collectPassages(root, language, say, (passages.at(-1)?.block ?? -1) + 1));
  }
  return passages.flatMap(sentencesOf);
}

function sentencesOf(passage: Passage): SpokenSentence[] {
  return runsOf(passage).flatMap(({ text, start, language }) =>
    splitSentences(text, language).flatMap((stretch) => sentenceOf(passage, language, shifted(text, stretch, start))),
  );
}

/** None for white space, or for a full stop that a word of another language has left alone. */
function sentenceOf({ parts, block }: Passage, language: string | undefined, found: Spoken): SpokenSentence[] {
  if (!/[\p{L}\p{N}]/u.test(found.text)) return [];
  const { text, start: first } = found;
  return [
    { text, language, block, range: (start = 0, end = text.length) => rangeOf(parts, first + start, first + end) },
  ];
}

type Spoken = { text: string; start: number };

/** Without white space around it; `start` counts in the passage. */
function shifted(text: string, { start, end }: Stretch, offset: number): Spoken {
  const whole = text.slice(start, end);
  return { text: whole.trim(), start: offset + start + whole.length - whole.trimStart().length };
}

/** Neighbours in one language: a voice of its own speaks each run. */
function runsOf({ parts }: Passage): (Spoken & { language: string | undefined })[] {
  const runs: (Spoken & { language: string | undefined })[] = [];
  let offset = 0;
  for (const { text, language } of parts) {
    const last = runs.at(-1);
    if (last && baseLanguage(last.language) === baseLanguage(language)) last.text += text;
    else runs.push({ text, start: offset, language });
    offset += text.length;
  }
  return runs;
}
