import type { StoredValue } from '../preferences/stored-value';
import { type AloudPlace, findPlace, withPlace } from './aloud-places';

type Sentence = { text: string; block: number };

/** Keeps the place in one article, paragraph by paragraph: the popup may be closed at any moment. */
export function createPlaceKeeper(places: StoredValue<AloudPlace[]>, url: string) {
  let keptBlock: number | undefined;
  const write = async (place: { text: string; at: number } | undefined) => {
    await places.write(withPlace(await places.read(), url, place));
  };
  const keep = (sentences: Sentence[], at: number) => {
    const sentence = sentences[at];
    keptBlock = sentence?.block;
    // The beginning is where one begins anyway.
    return write(sentence && at > 0 ? { text: sentence.text, at } : undefined);
  };
  return {
    find: async (sentences: Sentence[]) => findPlace(await places.read(), url, sentences),
    keep,
    passed: (sentences: Sentence[], at: number) =>
      sentences[at]?.block === keptBlock ? Promise.resolve() : keep(sentences, at),
    forget: () => write(undefined),
  };
}
