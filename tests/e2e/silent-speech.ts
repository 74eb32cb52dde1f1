import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Speaks for real, into ALSA's null device: nothing is heard, and no sound card is needed. */
const CONFIGURATION = `
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

/**
 * The environment in which a browser starts a speech-dispatcher of its own, apart from the machine's. It ends by itself
 * once the browser is gone.
 */
export async function silentSpeech() {
  // Short: a socket's path has to fit into 108 bytes.
  const folder = await mkdtemp(join(tmpdir(), 'lectern-speech-'));
  await mkdir(join(folder, 'speech-dispatcher'));
  await writeFile(join(folder, 'speech-dispatcher', 'speechd.conf'), CONFIGURATION);
  return {
    environment: { XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_RUNTIME_DIR: folder },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
