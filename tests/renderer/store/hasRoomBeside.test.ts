import { describe, expect, test } from 'vitest';
import { hasRoomBeside } from '#renderer/store/hasRoomBeside.ts';

describe('hasRoomBeside', () => {
  test('a usual team and the side share a desk, not a small laptop', () => {
    expect(hasRoomBeside(9, 1440)).toBe(true);
    expect(hasRoomBeside(9, 1280)).toBe(false);
  });

  test('what counts is the lanes: a small team has room on a projector, a larger one not on a desk', () => {
    expect(hasRoomBeside(4, 1024)).toBe(true);
    expect(hasRoomBeside(10, 1440)).toBe(false);
  });
});
