import { readdirSync, readFileSync } from 'node:fs';

/** The pages that mutants are made of: every fixture and the sample pages. */
export function ancestors(): string[] {
  const fixtures = new URL('../fixtures/', import.meta.url);
  const samples = new URL('../sample/', import.meta.url);
  return [
    ...readdirSync(fixtures).map((slug) => new URL(`${slug}/page.html`, fixtures)),
    ...readdirSync(samples)
      .filter((file) => file.endsWith('.html'))
      .map((file) => new URL(file, samples)),
  ].map((file) => readFileSync(file, 'utf8'));
}
