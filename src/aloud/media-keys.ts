/** What keys for media ask for. */
export type MediaOrders = {
  play(): void;
  pause(): void;
  stop(): void;
  back(): void;
  on(): void;
};

/** The keyboard's and the headphones' media keys. */
export type MediaKeys = {
  /** Takes them, or gives them back where nothing is read. */
  take(reading: { title: string; isPlaying: boolean; orders: MediaOrders } | undefined): void;
};

/** The Media Session API. Browsers give the keys to pages that they hear; some do not count speech (Chrome does not). */
export function createMediaKeys(session: MediaSession): MediaKeys {
  return {
    take(reading) {
      session.metadata = reading ? new MediaMetadata({ title: reading.title, artist: 'Lectern' }) : null;
      session.playbackState = reading ? (reading.isPlaying ? 'playing' : 'paused') : 'none';
      const orders = reading?.orders;
      session.setActionHandler('play', orders?.play ?? null);
      session.setActionHandler('pause', orders?.pause ?? null);
      session.setActionHandler('stop', orders?.stop ?? null);
      session.setActionHandler('previoustrack', orders?.back ?? null);
      session.setActionHandler('nexttrack', orders?.on ?? null);
    },
  };
}
