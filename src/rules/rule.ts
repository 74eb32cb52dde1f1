import type { ChosenParts } from '../extract/extract-options';

/** Which parts of a site's pages its reader wants, instead of the usual cut. */
export type Rule = ChosenParts & {
  id: string;
  /** The site, as in an address: `host` or `host:port`. */
  host: string;
  /** Paths that it is for; `*` stands for one or more characters, so that `/*` leaves out the front page. */
  path: string;
  isOn: boolean;
};
