import puppeteer from 'puppeteer-core';
import { bundleForPage } from '../bundle';
import type { CollectedPage, GoldText } from './collected-page';

const PAGE_DEADLINE_MILLISECONDS = 60_000;

/** A headless Chromium that turns pages into numbers with the extractor's own code. A page that fails is undefined. */
export type CollectingTab = {
  featureNames: () => Promise<string[]>;
  signalNames: () => Promise<string[]>;
  collect: (html: string, address: string, gold: GoldText, hidesNames: boolean) => Promise<CollectedPage | undefined>;
  close: () => Promise<void>;
};

export async function openCollectingTab(root: string): Promise<CollectingTab> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    protocolTimeout: PAGE_DEADLINE_MILLISECONDS,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(
    `${await bundleForPage(root, 'tests/training/in-page.ts', 'training')};globalThis.training = training;undefined`,
  );
  return {
    featureNames: () => page.evaluate('[...training.featureNames()]') as Promise<string[]>,
    signalNames: () => page.evaluate('[...training.signalNames()]') as Promise<string[]>,
    collect: async (html, address, gold, hidesNames) => {
      const call = [html, address, gold, hidesNames].map((value) => JSON.stringify(value)).join(',');
      try {
        return (await page.evaluate(`training.collect(${call})`)) as CollectedPage | undefined;
      } catch (thrown) {
        process.stderr.write(`not collected: ${thrown instanceof Error ? thrown.message : thrown}\n`);
        return undefined;
      }
    },
    close: () => browser.close(),
  };
}
