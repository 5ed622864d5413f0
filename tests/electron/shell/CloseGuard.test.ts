import { describe, expect, it } from 'vitest';
import { CloseGuard } from '#electron/shell/CloseGuard.ts';

function aGuard(answer: 'wait' | 'reload' | 'close' = 'wait') {
  const told: string[] = [];
  let ring: (() => void) | null = null;
  let saves: Promise<void> = Promise.resolve();
  const guard = new CloseGuard({
    ask: (isQuitting) => told.push(`ask ${isQuitting}`),
    destroy: () => told.push('destroy'),
    reload: () => told.push('reload'),
    quit: () => told.push('quit'),
    whenSaved: () => saves,
    askPerson: async (state) => (told.push(`person ${state}`), answer),
    setTimer: (run) => {
      ring = run;
      return () => {
        ring = null;
      };
    },
  });
  return {
    guard,
    told,
    isWaiting: () => ring !== null,
    /** The window stays silent for as long as we wait. */
    silence: async () => {
      ring?.();
      await settle();
    },
    saveUntil: (end: Promise<void>) => {
      saves = end;
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('F20: closing and quitting', () => {
  it('a window that has told nothing yet closes at once', async () => {
    const { guard, told } = aGuard();
    guard.closeWanted();
    await settle();
    expect(told).toEqual(['destroy']);
  });

  it('the window is asked, and closes when it says so', async () => {
    const { guard, told, isWaiting } = aGuard();
    guard.documentTold(true);
    guard.closeWanted();
    expect(told).toEqual(['ask false']);
    await guard.answered(false);
    expect(told).toEqual(['ask false', 'destroy']);
    expect(isWaiting()).toBe(false);
  });

  it('quitting goes on after the window closed', async () => {
    const { guard, told } = aGuard();
    guard.documentTold(false);
    guard.quitWanted();
    guard.closeWanted();
    await guard.answered(true);
    expect(told).toEqual(['ask true', 'destroy', 'quit']);
  });

  it('a person who cancels goes on working, and the next close is only a close', async () => {
    const { guard, told } = aGuard();
    guard.documentTold(true);
    guard.quitWanted();
    guard.closeWanted();
    guard.heard();
    guard.stayOpen();
    guard.closeWanted();
    await guard.answered(false);
    expect(told).toEqual(['ask true', 'ask false', 'destroy']);
  });

  it('a save that runs is waited for', async () => {
    const { guard, told, saveUntil } = aGuard();
    const { promise, resolve } = Promise.withResolvers<void>();
    saveUntil(promise);
    guard.documentTold(true);
    guard.closeWanted();
    const closing = guard.answered(false);
    await settle();
    expect(told).toEqual(['ask false']);
    resolve();
    await closing;
    expect(told).toEqual(['ask false', 'destroy']);
  });

  it('asked twice, asks twice, and waits once', () => {
    const { guard, told } = aGuard();
    guard.documentTold(true);
    guard.closeWanted();
    guard.closeWanted();
    expect(told).toEqual(['ask false', 'ask false']);
  });
});

describe('F19: a window that hangs or is gone', () => {
  it('silent with unsaved work: the person decides, and may wait', async () => {
    const { guard, told, silence } = aGuard('wait');
    guard.documentTold(true);
    guard.quitWanted();
    guard.closeWanted();
    await silence();
    expect(told).toEqual(['ask true', 'person hanging']);
    expect(guard.isQuitting).toBe(false);
  });

  it('silent with nothing unsaved: it closes', async () => {
    const { guard, told, silence } = aGuard();
    guard.documentTold(false);
    guard.closeWanted();
    await silence();
    expect(told).toEqual(['ask false', 'destroy']);
  });

  it('a window that asks the person is not silent', async () => {
    const { guard, told, silence, isWaiting } = aGuard();
    guard.documentTold(true);
    guard.closeWanted();
    guard.heard();
    expect(isWaiting()).toBe(false);
    await silence();
    expect(told).toEqual(['ask false']);
  });

  it('gone: start again with an empty page, or close', async () => {
    const again = aGuard('reload');
    again.guard.documentTold(true);
    again.guard.gone();
    await settle();
    expect(again.told).toEqual(['person gone', 'reload']);
    again.guard.closeWanted();
    await settle();
    expect(again.told).toEqual(['person gone', 'reload', 'destroy']);

    const close = aGuard('close');
    close.guard.gone();
    await settle();
    expect(close.told).toEqual(['person gone', 'destroy']);
  });

  it('gone while quitting: quits', async () => {
    const { guard, told } = aGuard();
    guard.documentTold(true);
    guard.quitWanted();
    guard.closeWanted();
    guard.gone();
    await settle();
    expect(told).toEqual(['ask true', 'destroy', 'quit']);
  });

  it('one question at a time', async () => {
    const { guard, told } = aGuard();
    guard.hung();
    guard.hung();
    await settle();
    expect(told).toEqual(['person hanging']);
  });
});
