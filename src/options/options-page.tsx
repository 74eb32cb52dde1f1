import { render } from 'preact';
import browser from 'webextension-polyfill';
import { automaticSites } from '../automatic/automatic-sites';
import { createSiteChoice } from '../automatic/create-site-choice';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import { storedRules } from '../rules/stored-rules';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { Options, type OptionsEffects } from './options';
import { saveFile } from './save-file';

const wording = createWording(browser.i18n.getMessage);
const effects: OptionsEffects = {
  rules: storedRules(browser.storage.local),
  automatic: createSiteChoice(automaticSites(browser.storage.local), browser.permissions),
  saveFile,
};

document.title = wording.say('optionsDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
render(
  <WordingContext.Provider value={wording}>
    <Options effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
