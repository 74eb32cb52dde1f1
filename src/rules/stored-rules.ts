import { createStoredValue, type StorageArea } from '../preferences/stored-value';
import { parseRules } from './parse-rules';

/** The reader's rules, in the extension's own storage. */
export const storedRules = (area: StorageArea) => createStoredValue(area, 'rules', parseRules);
