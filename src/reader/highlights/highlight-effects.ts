import type { Article } from '../../article/article';
import type { KeepingApi } from '../../keeping/create-keeping';
import type { LibraryApi } from '../../library/create-library';
import type { HighlightColour } from '../../library/highlight-types';
import type { Remote } from '../../messages';
import { createStoredValue, type StorageArea, type StoredValue } from '../../preferences/stored-value';
import { parseColour } from './colours';

type Calls = 'highlightsOf' | 'addHighlight' | 'changeHighlight' | 'removeHighlight' | 'restoreHighlight';

/** What marking passages needs of the world. */
export type HighlightEffects = Pick<Remote<LibraryApi>, Calls> & {
  /** The id of the article's kept copy. Undefined where it is not kept. */
  keptId(article: Article): Promise<string | undefined>;
  /** The colour that was used last. */
  colour: StoredValue<HighlightColour>;
  newId(): string;
  /** Where all highlights are shown. */
  allAddress: string;
};

type Parts = {
  library: Pick<Remote<LibraryApi>, Calls>;
  keeping: Pick<Remote<KeepingApi>, 'findByAddress'>;
  area: StorageArea;
  newId(): string;
  /** The id of the kept article that is shown, where a kept one is. */
  shownId?: string | undefined;
};

export function createHighlightEffects({ library, keeping, area, newId, shownId }: Parts): HighlightEffects {
  return {
    highlightsOf: library.highlightsOf,
    addHighlight: library.addHighlight,
    changeHighlight: library.changeHighlight,
    removeHighlight: library.removeHighlight,
    restoreHighlight: library.restoreHighlight,
    async keptId({ url, canonicalUrl, title }) {
      if (shownId) return shownId;
      const found = await keeping.findByAddress(canonicalUrl ? [url, canonicalUrl] : [url], title);
      return found?.id;
    },
    colour: createStoredValue(area, 'highlight-colour', parseColour),
    newId,
    allAddress: '/src/highlights-page/index.html',
  };
}
