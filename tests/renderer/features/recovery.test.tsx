import { renderFeature, verbs } from './renderFeature.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { RecoveryOffer } from '#shared/ipc/recoveryMessages.ts';
import { fileText } from '#renderer/features/recovery/fileText.ts';
import { UnsavedWork } from '#renderer/features/recovery/UnsavedWork.tsx';

const offer: RecoveryOffer = {
  recoveryId: 'r1',
  title: 'Board',
  fileName: 'Board.remit',
  keptAt: new Date(2026, 10, 23, 14, 5).toISOString(),
  file: 'same',
  savedAt: null,
};

describe('unsaved work of an earlier run', () => {
  test('there is none: nothing stands on the start screen', () => {
    renderFeature(<UnsavedWork onRecover={vi.fn()} onDiscard={vi.fn()} />);
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('each map can be recovered or discarded, by its name', () => {
    const other = { ...offer, recoveryId: 'r2', title: '', fileName: null, file: 'none' as const };
    verbs.receive({ recovery: { offers: [offer, other], trouble: null } });
    const [onRecover, onDiscard] = [vi.fn(), vi.fn()];
    renderFeature(<UnsavedWork onRecover={onRecover} onDiscard={onDiscard} />);
    fireEvent.click(screen.getByRole('button', { name: 'Recover Untitled map' }));
    fireEvent.click(screen.getByRole('button', { name: 'Discard the unsaved work on Board' }));
    expect(onRecover).toHaveBeenCalledWith('r2');
    expect(onDiscard).toHaveBeenCalledWith('r1');
  });

  test('says how the file stands, and what becomes of it', () => {
    const now = new Date(2026, 10, 23, 15);
    const savedAt = new Date(2026, 10, 22, 9, 30).toISOString();
    const says = (change: Partial<RecoveryOffer>) =>
      fileText({ ...offer, savedAt, ...change }, now);
    expect(says({ file: 'none', fileName: null })).toBe('Never saved to a file.');
    expect(says({ savedAt: null })).toBe('Board.remit is as you last saved it.');
    expect(says({})).toMatch(/^Board\.remit is as you last saved it, yesterday, 09:30\.$/);
    expect(says({ file: 'changed' })).toMatch(/changed by somebody else since. Saving asks/);
    expect(says({ file: 'later' })).toMatch(/saved later, yesterday, .+opens as a new map/);
    expect(says({ file: 'gone' })).toMatch(/cannot be found: this opens as a new map/);
  });
});
