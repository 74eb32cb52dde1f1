import { existsSync } from 'node:fs';

/** Debian's packages of a speech engine that both browsers can use. */
export const SPEECH_PACKAGES = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng'];

/** Whether this machine has them: Linux only. Elsewhere the system's own voices would be heard. */
export function hasSpeech() {
  return ['/usr/bin/speech-dispatcher', '/usr/lib/speech-dispatcher-modules/sd_espeak-ng'].every((file) =>
    existsSync(file),
  );
}
