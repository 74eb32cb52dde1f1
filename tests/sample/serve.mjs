import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/**
 * Serves the sample article and its pictures from this machine only: `/sample/article.html`, and every other file of
 * this folder by its name. `pages` are further pages by path. A blocked path answers with a block notice.
 * @param {{ port?: number, pages?: Record<string, string> }} [options] Port 0, the default, takes a free one.
 */
export async function serveSample({ port = 0, pages = {} } = {}) {
  const blocked = new Set();
  const sockets = new Set();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = await answerTo(blocked.has(path) ? '/sample/blocked.html' : path, pages);
    response.writeHead(blocked.has(path) ? 451 : answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'Nothing here.');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((listening) => server.listen(port, listening));
  return {
    port: server.address().port,
    /** From now on this path answers with a block notice. */
    block: (path) => blocked.add(path),
    /** Ends every connection too, as a machine that is gone. */
    close: () =>
      new Promise((closed) => {
        server.close(() => closed(undefined));
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answerTo(path, pages) {
  if (Object.hasOwn(pages, path)) return { type: TYPES['.html'], body: pages[path] };
  const name = /^\/sample\/([\w-]+\.(html|svg|pdf))$/.exec(path)?.[1];
  const body = name && (await readFile(new URL(name, import.meta.url)).catch(() => undefined));
  return body && { type: TYPES[extname(name)] ?? 'text/plain', body };
}
