import catalogue from '../assets/_locales/en/messages.json';
import { createWording } from '../src/wording';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The browser's `i18n.getMessage` over the English catalogue. */
export function englishMessage(key: string, values: string[]): string {
  const entry = (catalogue as Record<string, Message>)[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(entry.placeholders?.[name]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}

/** The interface's words in English, dates as in the United States. */
export const englishWording = createWording(englishMessage, 'en-US');
