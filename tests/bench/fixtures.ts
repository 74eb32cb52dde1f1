import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExpectedFixture } from '../expected-fixture';
import type { BenchPage } from './bench-page';

/** The project's own pages: `<folder>/<slug>/{page.html,expected.json}`. */
export async function* readFixtures(folder: string): AsyncGenerator<BenchPage> {
  const slugs = existsSync(folder) ? (await readdir(folder)).sort() : [];
  for (const slug of slugs) {
    const [page, expected] = ['page.html', 'expected.json'].map((name) => join(folder, slug, name));
    if (page === undefined || expected === undefined || !existsSync(page) || !existsSync(expected)) continue;
    yield pageOf(slug, await readFile(page, 'utf8'), JSON.parse(await readFile(expected, 'utf8')) as ExpectedFixture);
  }
}

function pageOf(slug: string, html: string, expected: ExpectedFixture): BenchPage {
  const page = { set: 'fixtures', id: slug, url: expected.url, site: slug, html };
  if (!expected.article) return { ...page, type: 'other' };
  return {
    ...page,
    type: 'article',
    ...(expected.title !== undefined && { title: expected.title }),
    ...(expected.authors !== undefined && { authors: expected.authors }),
    ...(expected.published !== undefined && { published: expected.published }),
    ...(expected.text !== undefined && { text: expected.text.join('\n') }),
    ...(expected.headings !== undefined && { headings: expected.headings }),
    ...(expected.drops !== undefined && { drops: expected.drops }),
  };
}
