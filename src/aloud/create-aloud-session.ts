import type { Article } from '../article/article';
import type { AloudSettings } from './aloud-settings';
import type { Announcements } from './collect-passages';
import type { AloudEffects } from './create-aloud-effects';
import { createPlaceKeeper } from './create-place-keeper';
import type { AloudState, Player } from './create-player';
import type { SpokenSentence } from './plan-speech';

/** `total` counts the sentences. `isResumed`: the reading goes on from where it stopped another time. */
export type AloudView = { state: AloudState; total: number; isResumed: boolean };

type Parts = {
  article: Article;
  view: () => Element | null;
  effects: AloudEffects;
  announcements: Announcements;
  settings: AloudSettings;
  tell(view: AloudView): void;
  /** What is spoken now, to be kept in sight. Undefined: nothing is. */
  tellRange(range: Range | undefined): void;
};

/** Reads one article aloud: its sentences, the marks in its text, and the place where it stopped. */
export function createAloudSession(parts: Parts) {
  const { article, effects, tellRange } = parts;
  const place = createPlaceKeeper(effects.places, article.url);
  let { settings } = parts;
  let sentences: SpokenSentence[] = [];
  let player: Player | undefined;
  let isResumed = false;
  /** How often reading was begun and stopped: what is loaded for an earlier time comes too late. */
  let time = 0;

  const changed = (state: AloudState) => {
    const range = state.name === 'off' ? undefined : sentences[state.at]?.range();
    if (state.name === 'paused') place.keep(sentences, state.at);
    else if (state.name !== 'off') place.passed(sentences, state.at);
    effects.marks.word(undefined);
    effects.marks.sentence(range);
    tellRange(range);
    parts.tell({ state, total: sentences.length, isResumed });
  };
  const markWord = (start: number, end: number) => {
    const state = player?.state();
    const range = state && state.name !== 'off' ? sentences[state.at]?.range(start, end) : undefined;
    effects.marks.word(range);
    if (range) tellRange(range);
  };

  const start = async (view: Element) => {
    time += 1;
    const now = time;
    const { planSpeech, createPlayer, preferredVoice, sentenceOfSelection } = await effects.load();
    if (now !== time) return;
    const voiceFor = (language: string | undefined) =>
      preferredVoice(effects.engine.voices(), language, settings.voices);
    // Words of a language that nobody speaks here are left to the article's voice.
    const mannerFor = (language: string | undefined) => ({
      voice: voiceFor(language) ?? voiceFor(article.language),
      rate: settings.rate,
    });
    sentences = planSpeech(view, parts.announcements);
    const { engine, after } = effects;
    const finished = () => place.forget();
    const made = createPlayer({ engine, after, sentences, mannerFor, tell: changed, tellWord: markWord, finished });
    player = made;
    const kept = await place.find(sentences);
    // Stopped, or started anew, while the place was looked up.
    if (now !== time) return;
    const selected = sentenceOfSelection(view, sentences);
    isResumed = selected === undefined && kept !== undefined;
    made.play(selected ?? kept ?? firstInSight(sentences, effects));
  };
  const stop = () => {
    time += 1;
    const state = player?.state() ?? { name: 'off' };
    if (state.name !== 'off') place.keep(sentences, state.at);
    player?.stop();
    player = undefined;
  };
  return {
    toggle() {
      const name = player?.state().name ?? 'off';
      const view = parts.view();
      if (name === 'speaking' || name === 'starting') player?.pause();
      else if (name !== 'off') player?.play();
      else if (view) start(view);
    },
    stop,
    move: (by: 'sentence' | 'paragraph', direction: 1 | -1) => player?.move(by, direction),
    fromTheStart() {
      isResumed = false;
      player?.play(0);
    },
    /** Settings that have changed are heard at once. Storage tells the writer, too, of what it has just written. */
    use(next: AloudSettings) {
      const isSame = JSON.stringify(next) === JSON.stringify(settings);
      settings = next;
      if (isSame) return;
      player?.speakAgain();
    },
    voicesCame: () => player?.voicesCame(),
  };
}

export type AloudSession = ReturnType<typeof createAloudSession>;

function firstInSight(sentences: SpokenSentence[], { scroller }: AloudEffects): number {
  const found = sentences.findIndex(({ range }) => {
    const place = range();
    return place && !scroller.hasPassed(place);
  });
  return Math.max(found, 0);
}
