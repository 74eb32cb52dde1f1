/** The number of the rules below. It goes up when they change, so that a library knows which its addresses were made by. */
export const ADDRESS_RULES = 1;

/**
 * Parameters that say where a reader came from, never which article is shown; `*` ends a prefix. A list of our own: the
 * kept one on npm (tidy-url 1.18) lacks half of these, and its rules of single shops and sites weigh 40 KB.
 */
const TRACKING_PARAMETERS = [
  // Urchin and Google Analytics campaigns, and Matomo's and Piwik's own names for them
  'utm_*',
  'mtm_*',
  'matomo_*',
  'pk_*',
  'piwik_*',
  'itm_*',
  // Google: ads, linkers between domains, the search result's position
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_*',
  'gad',
  '_ga',
  '_gl',
  'ga_source',
  'ga_medium',
  'ga_campaign',
  'ga_term',
  'ga_content',
  'hsa_*',
  'srsltid',
  'ved',
  'usg',
  // Social networks: Meta, Instagram, X, TikTok, LinkedIn, Pinterest, Snapchat, Reddit
  'fbclid',
  'fb_*',
  'igshid',
  'igsh',
  'twclid',
  'ttclid',
  'li_fat_id',
  'epik',
  'rdt_cid',
  'sccid',
  // Other advertisers: Microsoft, Yandex, Yahoo, Adobe, Outbrain, Taboola
  'msclkid',
  'yclid',
  'ysclid',
  'soc_src',
  'soc_trk',
  's_cid',
  'ef_id',
  's_kwcid',
  'obOrigUrl',
  'tblci',
  // Newsletters and mailing services: Mailchimp, HubSpot, Marketo, Klaviyo, Drip, Vero, Omeda, Sailthru, Eloqua
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hs*',
  'hsctatracking',
  'mkt_tok',
  '_ke',
  '_kx',
  '__s',
  'vero_id',
  'vero_conv',
  'oly_anon_id',
  'oly_enc_id',
  'rb_clickid',
  'elq',
  'elqTrackId',
  'elqTrack',
  'elqCampaignId',
  'elqaid',
  'elqat',
  // Publishers' own: New York Times, Guardian, AT Internet, Washington Post, Branch
  'smid',
  'cmp',
  'cmpid',
  'ncid',
  'mbid',
  'ns_*',
  'at_medium',
  'at_campaign',
  'wprov',
  '_branch_match_id',
].map((name) => name.toLowerCase());

const WHOLE_NAMES = new Set(TRACKING_PARAMETERS.filter((name) => !name.endsWith('*')));
const NAME_STARTS = TRACKING_PARAMETERS.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * The form of an address that is equal for two addresses of one article: scheme, `www.`, default port, trailing slash,
 * order of parameters, tracking parameters and fragment make no difference, a fragment that is a route does.
 * Not an address to open. Never throws: what is no address comes back trimmed.
 */
export function comparableAddress(address: string): string {
  // Without this, `http:` and port 443 or `https:` and port 80 would stay apart from the same address without a port.
  const url = URL.parse(
    address
      .trim()
      .replace(/^http:/i, 'https:')
      .replace(/^(https:\/\/[^/?#]*):80(?=[/?#]|$)/i, '$1'),
  );
  if (url === null) return address.trim();
  if (!isRoute(url.hash)) url.hash = '';
  if (url.protocol !== 'https:') return url.href;
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/^www\.(?=[^.]+\.)/, '').replace(/\.$/, '');
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  url.search = comparableParameters(url.searchParams);
  return url.href;
}

/** `#!/path` and `#/path` choose what an application shows; other fragments are places in a page. */
function isRoute(fragment: string): boolean {
  return fragment.startsWith('#!') || (fragment.startsWith('#/') && fragment.length > 2);
}

function comparableParameters(parameters: URLSearchParams): string {
  const telling = new URLSearchParams([...parameters].filter(([name]) => !isTracking(name.toLowerCase())));
  telling.sort();
  return telling.toString();
}

function isTracking(name: string): boolean {
  return WHOLE_NAMES.has(name) || NAME_STARTS.some((start) => name.startsWith(start));
}
