// The same markup from memory: the baseline for a list page. Usage: node memory-page.mjs PORT URL
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const [port, url] = process.argv.slice(2);
const response = await fetch(url);
const body = gzipSync(Buffer.from(await response.arrayBuffer()), { level: 6 });
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': 'gzip',
  'Content-Length': body.length,
};
for (const name of [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'etag',
  'vary',
  'cache-control',
])
  if (response.headers.get(name)) headers[name] = response.headers.get(name);
createServer((_request, answer) => {
  answer.writeHead(200, headers);
  answer.end(body);
}).listen(Number(port), '127.0.0.1');
