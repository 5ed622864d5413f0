import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, raw } from '#electron/export/pdf/html.ts';

test('a text is content, never markup', () => {
  expect(html`<p title="${'a"b'}">${`</p><script>alert('1')</script>&`}</p>`.text).toBe(
    '<p title="a&quot;b">&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  );
});

test('markup of our own passes, in lists too', () => {
  const items = [1, 2].map((n) => html`<li>${n}</li>`);
  expect(
    html`<ul>
      ${items}
    </ul>`.text.replaceAll(/\s/g, ''),
  ).toBe('<ul><li>1</li><li>2</li></ul>');
  expect(html`${raw('<hr>')}`.text).toBe('<hr>');
});

test('no text whatsoever opens an element, ends an attribute or leaves a control sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const made = html`${text}`.text;
      expect(made).not.toMatch(/[<>"']/);
      // oxlint-disable-next-line no-control-regex -- they are what must not be there
      expect(made).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(made.isWellFormed()).toBe(true);
    }),
  );
});
