// Both supported browsers have these; Node 20, where the tests run, has Buffer instead.
const platform: Partial<Pick<Uint8ArrayConstructor, 'fromBase64'>> = Uint8Array;

/** Bytes of base64. Throws a SyntaxError where it is none. */
export function bytesOfBase64(base64: string): Uint8Array {
  return platform.fromBase64?.(base64) ?? new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Base64 of bytes. */
export function base64OfBytes(bytes: Uint8Array & { toBase64?: () => string }): string {
  return bytes.toBase64?.() ?? Buffer.from(bytes).toString('base64');
}
