/** What a reader wants of a link. */
export type LinkWish = 'read' | 'keep';
