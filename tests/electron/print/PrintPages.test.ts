import { expect, test } from 'vitest';
import { PRINT_POLICY, PrintPages } from '#electron/services/print/PrintPages.ts';

const PAGE = { path: 'index.html', mime: 'text/html', body: '<p>Hello' };

test('a page is served under a policy in which nothing runs, until it is withdrawn', async () => {
  const pages = new PrintPages();
  const offered = pages.offer([PAGE]);
  const answer = pages.answer({ url: offered.url, method: 'GET' });
  expect(answer?.status).toBe(200);
  expect(await answer?.text()).toBe('<p>Hello');
  expect(answer?.headers.get('Content-Security-Policy')).toBe(PRINT_POLICY);
  expect(PRINT_POLICY).toMatch(/^default-src 'none'/);
  expect(PRINT_POLICY).not.toMatch(/script-src|unsafe|connect-src|img-src (?!'self';)|\*|data:/);
  offered.withdraw();
  expect(pages.answer({ url: offered.url, method: 'GET' })?.status).toBe(404);
});

test('addresses cannot be guessed, and two pages never meet', () => {
  const pages = new PrintPages();
  const [one, two] = [pages.offer([PAGE]), pages.offer([PAGE])];
  expect(one.url).toMatch(/^app:\/\/print\/[0-9a-f-]{36}\/index\.html$/);
  expect(one.url).not.toBe(two.url);
  one.withdraw();
  expect(pages.answer({ url: two.url, method: 'GET' })?.status).toBe(200);
});

test.each([
  ['another method', (url: string) => ({ url, method: 'POST' })],
  [
    'a way out',
    (url: string) => ({ url: url.replace('index.html', '../../etc/passwd'), method: 'GET' }),
  ],
  ['an escaped way out', (url: string) => ({ url: `${url}%2e%2e%2fx`, method: 'GET' })],
  ['a query', (url: string) => ({ url: `${url}?x`, method: 'GET' })],
  ['no page', () => ({ url: 'app://print/', method: 'GET' })],
])('%s finds nothing', (_, request) => {
  const pages = new PrintPages();
  expect(pages.answer(request(pages.offer([PAGE]).url))?.status).toBe(404);
});

test("the app's own pages are none of its business", () => {
  expect(new PrintPages().answer({ url: 'app://bundle/index.html', method: 'GET' })).toBeNull();
});
