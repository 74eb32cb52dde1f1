const known = new Map<string, Intl.Segmenter>();

/** The platform's segmenter for a language; pages give languages that it does not know, and those get the root rules. */
export function segmenterFor(granularity: 'sentence' | 'word', language: string | undefined): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const found = known.get(key) ?? new Intl.Segmenter(supported(language), { granularity });
  known.set(key, found);
  return found;
}

function supported(language: string | undefined): string[] {
  try {
    return language ? Intl.Segmenter.supportedLocalesOf(language) : [];
  } catch {
    // Not the form of a language tag.
    return [];
  }
}
