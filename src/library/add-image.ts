import { type Database, inTransaction } from './database';
import { articleRow } from './find-article';
import { putImage } from './images';
import type { AddedImage } from './library-types';

/** Completes an image of an article that is kept already, or renews the reason why it is missing. Throws `not-kept`. */
export function addImage(database: Database, { article, ...image }: AddedImage): void {
  inTransaction(database, () => putImage(database, articleRow(database, article).key, image));
}
