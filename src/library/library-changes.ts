/** Pages of the extension hear here that the library has changed, wherever that was done; what, they ask the library. */
const CHANNEL = 'lectern-library';

/** The calls that change nothing that a page shows. */
const READING =
  /^(find|list|search|savedSearches|countViews|tags|source|image|missingImages|highlightsOf|facts|check|version|backup|takeBackup|dropBackup)/;

/** Tells the pages of each call that may have changed something. */
export function changeTeller(channel: Pick<BroadcastChannel, 'postMessage'> = new BroadcastChannel(CHANNEL)) {
  return (call: string) => {
    if (!READING.test(call)) channel.postMessage(call);
  };
}

/** Calls back after each change. Answers with what stops it. */
export function onLibraryChange(tell: () => void, channel = new BroadcastChannel(CHANNEL)): () => void {
  channel.addEventListener('message', tell);
  return () => channel.close();
}
