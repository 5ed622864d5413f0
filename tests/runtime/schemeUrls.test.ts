import { expect, test } from 'vitest';
import {
  addScheme,
  appScheme,
  fromEngineUrl,
  toEnginePolicy,
  toEngineUrl,
} from '../../build/runtime/engine/schemeUrls.ts';

addScheme('app');

test.each([
  ['app://bundle/index.html', 'http://bundle.app.localhost/index.html'],
  ['app://print/a%20b?c=d#e', 'http://print.app.localhost/a%20b?c=d#e'],
  ['app://bundle', 'http://bundle.app.localhost'],
])('%s is served as %s, and back', (own, engine) => {
  expect(toEngineUrl(own)).toBe(engine);
  expect(fromEngineUrl(engine)).toBe(own);
});

test.each(['https://example.com/', 'data:text/html,app://x', 'about:blank', 'file:///etc/passwd'])(
  '%s is nobody of ours',
  (url) => {
    expect(toEngineUrl(url)).toBe(url);
    expect(fromEngineUrl(url)).toBe(url);
    expect(appScheme(url)).toBeUndefined();
  },
);

test.each([
  'http://evil.com/?http://bundle.app.localhost/',
  'http://bundle.app.localhost.evil.com/',
])('%s does not pass for the app', (url) => {
  expect(fromEngineUrl(url)).toBe(url);
});

test('a policy keeps its meaning', () => {
  expect(
    toEnginePolicy("default-src 'none'; img-src 'self' app: data:; font-src app://bundle"),
  ).toBe(
    "default-src 'none'; img-src 'self' http://*.app.localhost data:; font-src http://bundle.app.localhost",
  );
});
