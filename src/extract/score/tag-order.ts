import { TAG, type TagName } from '../page/tags';

/** Tags from those that hold the page's furniture to those that hold text: neighbours behave alike. */
const ORDER: TagName[] = [
  ...(['nav', 'menu', 'search', 'label', 'legend', 'form', 'fieldset', 'footer', 'dialog', 'aside'] as const),
  ...(['address', 'header', 'hgroup', 'li', 'ul', '#custom', '#other', 'div', 'center', 'section', 'body'] as const),
  ...(['main', 'article', 'summary', 'details', 'figcaption', 'figure', 'caption', 'th', 'td', 'tr'] as const),
  ...(['tbody', 'thead', 'tfoot', 'table', 'ol', 'dt', 'dl', 'dd', 'h6', 'h5', 'h4', 'h3', 'h2', 'h1'] as const),
  ...(['blockquote', 'p', 'pre'] as const),
];
const UNKNOWN = ORDER.indexOf('#other');

/** By tag code, the tag's place in the order, from 1. */
export const TAG_ORDER = new Uint8Array(256).fill(UNKNOWN + 1);
for (const [place, name] of ORDER.entries()) TAG_ORDER[TAG[name]] = place + 1;
