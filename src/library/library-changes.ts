/** Pages of the extension hear here that the library has changed, wherever that was done; what, they ask the library. */
const CHANNEL = 'lectern-library';

/** The calls that change nothing that a page shows. */
const READING =
  /^(find|list|search|savedSearches|countViews|tags|source|icon|image|missingImages|highlightsOf|facts|check|version|backup|takeBackup|dropBackup)/;

/** Tells the pages of each call that may have changed something. */
export function changeTeller(channel: Pick<BroadcastChannel, 'postMessage'> = new BroadcastChannel(CHANNEL)) {
  return (call: string) => {
    if (!READING.test(call)) channel.postMessage(call);
  };
}

/** Changes come one after the other where much is kept or read: so long, in milliseconds, until a page is told of them all. */
const GATHERED_MS = 50;
/** Nobody sees that a hidden page is late. */
const GATHERED_HIDDEN_MS = 1000;

/** Calls back soon after a change, once for all that follow meanwhile. Answers with what stops it. */
export function onLibraryChange(tell: () => void, channel: Listening = new BroadcastChannel(CHANNEL)): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  channel.addEventListener('message', () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        tell();
      },
      globalThis.document?.hidden ? GATHERED_HIDDEN_MS : GATHERED_MS,
    );
  });
  return () => {
    clearTimeout(timer);
    channel.close();
  };
}

type Listening = Pick<BroadcastChannel, 'close'> & { addEventListener(type: 'message', heard: () => void): void };
