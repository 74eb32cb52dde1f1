import { AloudPanel } from './aloud-panel';
import { preferredVoice } from './choose-voice';
import { createPlayer } from './create-player';
import { planSpeech } from './plan-speech';
import { sentenceOfSelection } from './sentence-of-selection';

/** What is needed only once somebody listens: most readers never do, and the popup does not wait for it. */
export type Speaking = {
  planSpeech: typeof planSpeech;
  createPlayer: typeof createPlayer;
  preferredVoice: typeof preferredVoice;
  sentenceOfSelection: typeof sentenceOfSelection;
  AloudPanel: typeof AloudPanel;
};

export const speaking: Speaking = { planSpeech, createPlayer, preferredVoice, sentenceOfSelection, AloudPanel };
