/** The address of a blob in the page's own memory with these bytes (base64). It lasts until it is revoked. */
export function imageAddress({ type, base64 }: { type: string; base64: string }): string {
  return URL.createObjectURL(new Blob([Uint8Array.fromBase64(base64)], { type }));
}
