import type { Wording } from '../wording';
import type { Announcements } from './collect-passages';

/** What the voice says of pictures, code, tables and formulas, in the language of the interface. */
export function announcementsIn({ say, count }: Wording, language: string): Announcements {
  return {
    language,
    picture: (alt) => say('spokenPicture', alt),
    code: (lines) => count('spokenCode', lines),
    table: (columns, rows) => say('spokenTable', columns, rows),
    formula: say('spokenFormula'),
  };
}
