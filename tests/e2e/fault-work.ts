/** What a page of the extension was told before the browser was killed: it must be there for ever. */
export type Acknowledged =
  | (Told & { name: 'kept'; text: number })
  | (Told & { name: 'marked'; highlight: string })
  | (Told & { name: 'removed' | 'edited' | 'undone' | 'imported' });

/** `mayGo`: it is removed next, which nobody may have been told before the browser was killed. */
type Told = { number: number; id: string; mayGo: boolean };

/** A call that failed before anything was killed. */
export type Failed = { name: 'failed'; why: string };

/**
 * `keep` keeps, marks, edits and backs up until it is killed; `import` keeps, and takes in backups of what it removed;
 * `check` answers with what is not as it was acknowledged.
 */
export type FaultJob =
  | { name: 'keep' | 'import'; first: number; port: number }
  | { name: 'check'; facts: Acknowledged[] };

/** Runs in a page of the extension, by `evaluate`: it may name nothing from outside. Every article follows from its number. */
export async function faultWork(job: FaultJob): Promise<string[]> {
  const { browser, chrome } = globalThis as any;
  const { runtime } = browser ?? chrome;
  const lanes = 3;
  const call = async (name: string, ...args: unknown[]): Promise<any> => {
    const outcome = await runtime.sendMessage({ to: 'library', call: name, args });
    if (outcome?.error) throw new Error(`${name}: ${outcome.error.code} ${outcome.error.message}`);
    return outcome?.value;
  };
  const htmlOf = (number: number, text: number) =>
    `<p>${Array.from({ length: 400 }, (_, place) => `w${(number * 31 + text * 17 + place * 7) % 997}`).join(' ')}</p>`;
  const pictureOf = (number: number) =>
    btoa(
      Array.from({ length: 500 + ((number * 7919) % 60_000) }, (_, place) =>
        String.fromCharCode((number + place) % 256),
      ).join(''),
    );
  const addressOf = (number: number) => `https://harbour.example/${number}`;

  const keep = (number: number, text: number) =>
    call('keep', {
      callId: `${number} ${text}`,
      article: {
        url: addressOf(number),
        title: `Number ${number}`,
        authors: [],
        direction: 'ltr',
        excerpt: '',
        html: htmlOf(number, text),
        wordCount: 400,
        confidence: 0.9,
      },
      images: [{ url: `${addressOf(number)}.png`, type: 'image/png', base64: pictureOf(number) }],
    });
  const tell = (port: number, fact: Acknowledged | Failed) =>
    fetch(`http://localhost:${port}/`, { method: 'POST', mode: 'no-cors', body: JSON.stringify(fact) });
  const keepOn = async (first: number, port: number) => {
    for (let number = first; ; number += lanes) {
      const { id } = (await keep(number, 1)).summary;
      const edits = job.name === 'keep';
      const isRemoved = edits && number % 7 === 0;
      const isUndone = edits && number % 5 === 0;
      const told = { number, id, mayGo: isRemoved || isUndone };
      tell(port, { ...told, name: 'kept', text: 1 });
      if (number % 2 === 0) {
        const anchor = { quote: 'w1', prefix: '', suffix: '', start: 0, end: 2 };
        const request = { callId: `mark ${number}`, article: id, anchor, colour: 'green' };
        const highlight = (await call('addHighlight', request)).id;
        await call('changeHighlight', { id: highlight, note: `Note ${number}` });
        tell(port, { ...told, name: 'marked', highlight });
      }
      if (number % 3 === 0) {
        await keep(number, 2);
        tell(port, { ...told, name: 'kept', text: 2 });
      }
      if (edits && number % 2 === 1) {
        await call('changeArticles', [{ id, isFavourite: true, state: 'archived' }]);
        await call('putTag', { id: `tag-${number}`, name: `Tag ${number}`, colour: 'blue' });
        await call('tagArticles', { articles: [id], add: [`tag-${number}`] });
        await call('putSearch', { id: `search-${number}`, name: `Search ${number}`, query: 'w1' });
        tell(port, { ...told, name: 'edited' });
      }
      if (isUndone) {
        await call('remove', id);
        await call('restore', id);
        tell(port, { ...told, name: 'undone', mayGo: isRemoved });
      }
      if (isRemoved) {
        await call('remove', id);
        tell(port, { ...told, name: 'removed' });
      }
      if (edits && number % 11 === 0) await call('backup');
    }
  };
  const importOn = async (first: number, port: number) => {
    const root = await navigator.storage.getDirectory();
    for (let number = first; ; number += lanes) {
      const { id } = (await keep(number, 1)).summary;
      const { file } = await call('backup');
      await call('remove', id);
      const backup = await (await root.getFileHandle(file)).getFile();
      // The reader picks it: see picked-file.ts.
      const picked = await root.getFileHandle('lectern-picked.sqlite3', { create: true });
      await backup.stream().pipeTo(await picked.createWritable());
      await call('takeBackup');
      await call('mergeBackup', { bringBack: true });
      tell(port, { name: 'imported', number, id, mayGo: false });
    }
  };

  const wrongOf = async (fact: Acknowledged): Promise<string | undefined> => {
    const found = await call('find', fact.id);
    if (fact.name === 'removed') return found && 'is back';
    if (!found) return fact.mayGo ? undefined : 'is gone';
    // A later text that nobody was told of is whole, too.
    const text = found.summary.version as number;
    if (fact.name === 'kept' && text < fact.text) return `has its text ${text}, not ${fact.text}`;
    if (found.article.html !== htmlOf(fact.number, text)) return 'has another text';
    const picture = await call('image', { article: fact.id, url: `${addressOf(fact.number)}.png` });
    if (picture?.base64 !== pictureOf(fact.number)) return 'has another picture';
    if (fact.name === 'edited') return wrongEditOf(fact.number, found.summary);
    if (fact.name !== 'marked') return undefined;
    const marks: { id: string; note: string }[] = await call('highlightsOf', fact.id);
    const mark = marks.find(({ id }) => id === fact.highlight);
    if (!mark) return 'has lost its highlight';
    return mark.note === `Note ${fact.number}` ? undefined : 'has lost its note';
  };
  const wrongEditOf = async (number: number, { isFavourite, state, tags }: any): Promise<string | undefined> => {
    if (!isFavourite) return 'has lost its star';
    if (state !== 'archived') return 'is not in the archive';
    if (!tags?.some(({ id }: { id: string }) => id === `tag-${number}`)) return 'has lost its tag';
    const searches: { id: string }[] = await call('savedSearches');
    return searches.some(({ id }) => id === `search-${number}`) ? undefined : 'has lost its search';
  };

  if (job.name !== 'check') {
    const works = job.name === 'keep' ? [keepOn, keepOn, keepOn] : [keepOn, importOn];
    for (const [lane, work] of works.entries()) {
      // Never ends by itself.
      work(job.first + lane, job.port).catch((thrown) => tell(job.port, { name: 'failed', why: String(thrown) }));
    }
    return [];
  }
  const wrong: string[] = await call('check');
  for (const fact of job.facts) {
    const what = await wrongOf(fact);
    if (what) wrong.push(`${fact.number} ${what} (${fact.name})`);
  }
  return wrong;
}
