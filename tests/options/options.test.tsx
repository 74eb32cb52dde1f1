// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Options, type OptionsEffects } from '../../src/options/options';
import type { Rule } from '../../src/rules/rule';
import { readRulesFile, writeRulesFile } from '../../src/rules/rules-file';
import { storedRules } from '../../src/rules/stored-rules';
import { siteChoice } from '../automatic/site-choice';
import { memoryStorage } from '../preferences/memory-storage';
import { sampleRule } from '../rules/sample-rule';
import { clear, click, press, settle, show, textOf } from '../show';
import { fakeCare } from './fake-care';
import { fakeReadingTime } from './fake-reading-time';

afterEach(clear);

async function showOptions(rules: Rule[], sites = siteChoice([])) {
  const area = memoryStorage({ rules });
  const files: string[] = [];
  const effects: OptionsEffects = {
    rules: storedRules(area),
    automatic: sites.choice,
    time: fakeReadingTime().effects,
    care: fakeCare(),
    saveFile: (_, text) => void files.push(text),
  };
  await show(<Options effects={effects} />);
  return { stored: () => area.items.rules as Rule[], files };
}

async function type(label: string, text: string) {
  const id = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor;
  const field = document.getElementById(id ?? '') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

describe('the rules for sites', () => {
  it('say how one comes by them where there are none', async () => {
    await showOptions([]);
    expect(textOf('.options-empty')).toContain('press C in the reader');
    expect(document.querySelector<HTMLButtonElement>('button:disabled')?.textContent).toBe('Export');
  });

  it('are listed with their site, their pages and how much they say', async () => {
    await showOptions([sampleRule({ drop: ['.offer', 'aside'] })]);
    expect(textOf('.rule-site')).toBe('ledger.example /*1 part read, 2 left out');
  });

  it('are switched off and on', async () => {
    const { stored } = await showOptions([sampleRule()]);
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    expect(stored()).toEqual([sampleRule({ isOn: false })]);
  });

  it('are deleted, and brought back to their place with Z', async () => {
    const rules = [sampleRule(), sampleRule({ id: 'two', host: 'quay.example' })];
    const { stored } = await showOptions(rules);
    await click('Delete the rule for ledger.example');
    expect(stored()).toEqual([rules[1]]);
    expect(textOf('.deed [role=status]')).toBe('The rule for ledger.example is deleted');
    await press('z');
    expect(stored()).toEqual(rules);
    expect(textOf('.deed [role=status]')).toBe('The rule for ledger.example is back');
  });

  it('are edited, one selector on each line', async () => {
    const { stored } = await showOptions([sampleRule()]);
    await click('Edit the rule');
    await type('Pages', '/notes/*');
    await type('Leave these out', ' .offer \n\naside');
    await click('Save');
    expect(stored()).toEqual([sampleRule({ path: '/notes/*', drop: ['.offer', 'aside'] })]);
    expect(document.querySelector('.rule-form')).toBeNull();
  });

  it.each([
    ['Read these parts', 'div[', 'This is no CSS selector: div['],
    ['Read these parts', ' ', 'A rule needs at least one part.'],
    ['Pages', 'notes', 'A path begins with /.'],
  ])('are not saved where %s is “%s”', async (label, text, complaint) => {
    const { stored } = await showOptions([sampleRule()]);
    await click('Edit the rule');
    await type(label, text);
    await click('Save');
    expect(textOf('.complaint')).toBe(complaint);
    expect(stored()).toEqual([sampleRule()]);
  });

  it('go out into a file and come in from one', async () => {
    const { stored, files } = await showOptions([sampleRule()]);
    await click('Export');
    expect(readRulesFile(files[0] ?? '')).toEqual([sampleRule()]);
    const added = sampleRule({ id: 'two', host: 'quay.example' });
    await choose(writeRulesFile([added]));
    expect(stored()).toEqual([sampleRule(), added]);
    expect(textOf('.deed')).toBe('1 rule imported');
    await choose('a shopping list');
    expect(textOf('.deed')).toBe('That file holds no rules of Lectern.');
    expect(stored()).toHaveLength(2);
  });
});

describe('automatic reading', () => {
  const siteNames = () => [...document.querySelectorAll('.rule strong')].map(({ textContent }) => textContent);

  it('takes a site in when the browser’s question was answered with yes', async () => {
    const sites = siteChoice([]);
    await showOptions([], sites);
    await typeInto('.add-site input', 'https://quay.example/notes');
    await click('Add');
    expect(siteNames()).toEqual(['quay.example']);
    expect(sites.allowed()).toEqual(['https://quay.example/*', 'http://quay.example/*']);
  });

  it('says so when it was answered with no', async () => {
    await showOptions([], siteChoice([], false));
    await typeInto('.add-site input', 'quay.example');
    await click('Add');
    expect(siteNames()).toEqual([]);
    expect(textOf('.add-site + .deed')).toContain('Without that permission');
  });

  it('takes no site in that is none', async () => {
    await showOptions([]);
    await typeInto('.add-site input', 'quay');
    expect(document.querySelector<HTMLButtonElement>('.add-site button')?.disabled).toBe(true);
  });

  it('gives a site and its permission back', async () => {
    const sites = siteChoice(['quay.example']);
    await showOptions([], sites);
    expect(textOf('.rule')).toContain('Not allowed by the browser yet');
    await click('Allow');
    expect(sites.allowed()).toHaveLength(2);
    await click('Remove quay.example');
    expect([sites.allowed(), siteNames()]).toEqual([[], []]);
  });
});

async function typeInto(selector: string, text: string) {
  const field = document.querySelector<HTMLInputElement>(selector) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
