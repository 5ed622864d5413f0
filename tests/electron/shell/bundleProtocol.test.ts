import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBundleHandler } from '#electron/shell/bundleProtocol.ts';
import { CONTENT_SECURITY_POLICY } from '#electron/shell/contentSecurityPolicy.ts';

const FILES = [
  { path: 'index.html', mime: 'text/html; charset=utf-8' },
  { path: 'assets/main-abc.js', mime: 'text/javascript; charset=utf-8' },
];

function aBundle() {
  const reads: string[] = [];
  const handler = createBundleHandler(FILES, async (path) => {
    reads.push(path);
    return Buffer.from(`content of ${path}`);
  });
  const ask = (url: string, method = 'GET') => handler({ url, method });
  return { ask, reads };
}

describe('T4: app://bundle/', () => {
  it.each([
    ['app://bundle/', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/main-abc.js', 'assets/main-abc.js', 'text/javascript; charset=utf-8'],
  ])('%s answers with its file, policy and type', async (url, path, mime) => {
    const answer = await aBundle().ask(url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(`content of ${path}`);
    expect(answer.headers.get('content-type')).toBe(mime);
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('HEAD answers without a body, any other method is refused', async () => {
    const { ask, reads } = aBundle();
    const head = await ask('app://bundle/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe('21');
    reads.length = 0;
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'get']) {
      expect((await ask('app://bundle/index.html', method)).status).toBe(405);
    }
    expect(reads).toEqual([]);
  });

  it.each([
    'app://bundle/../../etc/passwd',
    'app://bundle/%2e%2e/%2e%2e/etc/passwd',
    'app://bundle/..%5c..%5cetc',
    'app://bundle/assets/../index.html',
    'app://bundle//index.html',
    'app://bundle/index.html%00.png',
    'app://bundle/index.html?x',
    'app://bundle/INDEX.HTML',
    'app://bundle/assets',
    'app://bundle/constructor',
    'app://bundle/__proto__',
  ])('%s is not found', async (url) => {
    const { ask, reads } = aBundle();
    const answer = await ask(url);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(reads).toEqual([]);
  });

  it.each([
    'app://other/index.html',
    'app://bundle.evil/',
    'app://bundle@evil/',
    'file:///x',
    'app:',
  ])('%s is no address of ours', async (url) =>
    expect((await aBundle().ask(url)).status).toBe(400),
  );

  it('1,000 generated addresses read nothing outside the map', async () => {
    const { ask, reads } = aBundle();
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '%00', 'index.html', 'assets'),
      fc.string({ maxLength: 8 }),
    );
    const address = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => `app://bundle/${pieces.join('/')}`),
      fc.array(piece, { maxLength: 8 }).map((pieces) => `app://bundle/${pieces.join('')}`),
      fc.webUrl(),
    );
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const { status } = await ask(url);
        expect([200, 400, 404]).toContain(status);
      }),
      { numRuns: 1_000 },
    );
    expect(reads.filter((path) => FILES.every((file) => file.path !== path))).toEqual([]);
  });

  it('a file that cannot be read is no crash', async () => {
    const handler = createBundleHandler(FILES, () => Promise.reject(new Error('gone')));
    expect((await handler({ url: 'app://bundle/', method: 'GET' })).status).toBe(500);
  });
});
