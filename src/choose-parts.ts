import { type Picking, pickParts } from './picker/pick-parts';
import type { PickerTexts } from './picker/picker-words';

/** What the injected picker offers to whoever injected it, under `globalThis.lecternPicker` of its isolated world. */
export type PickerAnswers = {
  /** Opens the picker. `from` says where the reader has asked for it, and comes back with the choice. */
  open(texts: PickerTexts, from: string): void;
  leave(): void;
};

declare global {
  /** In the isolated world of a page that the picker was injected into; nowhere else. */
  var lecternPicker: PickerAnswers | undefined;
}

// The picker of an injection before this one.
globalThis.lecternPicker?.leave();
let picking: Picking | undefined;

const answers: PickerAnswers = {
  async open(texts, from) {
    picking = pickParts(document, texts);
    const parts = await picking.done;
    // A message, not an answer: the popup that has asked is closed by now, and the background may have slept.
    if (parts) chrome.runtime.sendMessage({ to: 'picker', call: 'chosen', args: [parts, from] });
  },
  leave: () => picking?.leave(),
};

globalThis.lecternPicker = answers;
