import { JSDOM } from 'jsdom';
import { afterEach } from 'vitest';
import type { Metadata } from '../../../src/extract/metadata/metadata';
import { readMetadata } from '../../../src/extract/metadata/read-metadata';

const ADDRESS = 'https://heronpost.example/2031/nest';
const open: JSDOM[] = [];

afterEach(() => {
  for (const page of open.splice(0)) page.window.close();
});

/** A document with this source, closed after the test. */
export function pageFrom(html: string, url = ADDRESS): Document {
  const page = new JSDOM(html, { url });
  open.push(page);
  return page.window.document;
}

/** The metadata of a page with this source. */
export function metadataFrom(html: string, url = ADDRESS): Metadata {
  return readMetadata(pageFrom(html, url), url);
}

/** A page as most are: what stands in its head, and a body. */
export function page(head: string, body: string, language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}
