import { base64OfBytes, bytesOfBase64 } from '../base64';

/** HTML as the library keeps it: gzip, in base64 for messages. */
export async function packSource(html: string): Promise<string> {
  return base64OfBytes(await piped(html, new CompressionStream('gzip')));
}

/** The HTML that was packed. Rejects where the bytes are damaged. */
export async function unpackSource(base64: string): Promise<string> {
  const bytes = bytesOfBase64(base64) as Uint8Array<ArrayBuffer>;
  return new TextDecoder().decode(await piped(bytes, new DecompressionStream('gzip')));
}

async function piped(data: string | Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  const { body } = new Response(data);
  return new Uint8Array(await new Response(body?.pipeThrough(through)).arrayBuffer());
}
