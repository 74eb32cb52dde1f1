/** A name as it is compared with what is typed: without accents and capitals. */
export function foldedName(name: string): string {
  return name.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
