// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keepKeys } from '../../src/controls/keep-keys';

it('keeps the keys from the page while the dialog is open, and not once it is closed, focused as it still may be', () => {
  document.body.innerHTML = '<dialog open><button>Close</button></dialog>';
  const dialog = document.querySelector('dialog');
  const heard: string[] = [];
  dialog?.addEventListener('keydown', keepKeys);
  document.addEventListener('keydown', ({ key }) => heard.push(key));
  const press = (key: string) =>
    dialog?.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('3');
  expect(heard).toEqual([]);
  if (dialog) dialog.open = false;
  press('4');
  expect(heard).toEqual(['4']);
});
