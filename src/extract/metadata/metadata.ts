import type { Image } from '../../article/article';
import type { PaidPart } from './paid-part';

/** What a page says about its article, and where it says so. Dates are ISO 8601, a date or a date-time with offset. */
export type Metadata = {
  title?: string;
  dek?: string;
  /** Empty where the page names nobody. */
  authors: string[];
  siteName?: string;
  section?: string;
  published?: string;
  modified?: string;
  /** BCP 47. */
  language?: string;
  direction: 'ltr' | 'rtl';
  /** Only an address on the page's own host. */
  canonicalUrl?: string;
  leadImage?: Image;
  /** The page's own summary, as search engines and feeds are given it. */
  description?: string;
  /** Absent where the page says nothing of a part that is to be paid for. */
  paid?: PaidPart;
  /** The visible places that these were read from, so that the body can leave them out. */
  elements: MetadataElements;
};

/** A block that holds both the byline and the date stands in both lists. */
export type MetadataElements = { headline?: Element; dek?: Element; byline?: Element[]; date?: Element[] };
