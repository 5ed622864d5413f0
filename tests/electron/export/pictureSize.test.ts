import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_SIDE, MOST_PIXELS, pictureSize } from '#electron/export/png/pictureSize.ts';

test('a scale is kept where the picture can be drawn', () => {
  expect(pictureSize(1_200, 800, 2)).toEqual({ width: 2_400, height: 1_600 });
});

test('a larger one comes down to what can be drawn, in the same proportions', () => {
  const side = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.25, max: 8, noNaN: true }), (w, h, scale) => {
      const { width, height } = pictureSize(w, h, scale);
      expect(Math.max(width, height)).toBeLessThanOrEqual(LONGEST_SIDE);
      expect(width * height).toBeLessThanOrEqual(MOST_PIXELS);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      const isSame =
        Math.abs(width / height - w / h) <= Math.max(w / h, 1) * (2 / Math.min(width, height));
      expect(isSame).toBe(true);
    }),
  );
});
