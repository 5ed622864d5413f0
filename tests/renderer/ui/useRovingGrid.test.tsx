import { fireEvent, screen } from '@testing-library/react';
import { createPortal } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { useRovingGrid, type GridRow } from '#renderer/ui/useRovingGrid.ts';
import { renderUi } from './renderUi.tsx';

/*
 *   CFO   part   more
 *   CIO   part
 *         note         a text field of its own
 *   COO   part   more
 */
const TEAM: readonly GridRow[] = [
  { key: 'CFO', stops: 3 },
  { key: 'CIO', stops: 2 },
  { key: 'COO', stops: 3 },
];

function Team({ rows = TEAM }: { readonly rows?: readonly GridRow[] }) {
  const grid = useRovingGrid<HTMLDivElement>(rows, 1);
  return (
    <div aria-label="Team" {...grid.gridProps}>
      {rows.map(({ key, stops }) => (
        <div key={key}>
          {['name', 'part', 'more'].slice(0, stops).map((what, index) => (
            <button key={what} type="button" {...grid.stopAt(key, index)}>
              {`${key} ${what}`}
            </button>
          ))}
          {key === 'CIO' && <input aria-label="note" />}
          {key === 'CIO' && createPortal(<button type="button">in a menu</button>, document.body)}
        </div>
      ))}
    </div>
  );
}

const stops = () =>
  screen
    .getAllByRole('button')
    .filter((one) => one.dataset['stop'] !== undefined && one.tabIndex === 0)
    .map((one) => one.textContent);

const standing = () => document.activeElement?.textContent;

/** Stands on a control and presses keys there; says where one stands after each. */
function walk(from: string, ...keys: readonly (string | { key: string; ctrlKey: boolean })[]) {
  screen.getByRole('button', { name: from }).focus();
  return keys.map((key) => {
    fireEvent.keyDown(
      document.activeElement ?? document.body,
      typeof key === 'string' ? { key } : key,
    );
    return standing();
  });
}

describe('rows of controls that are one stop of the Tab key', () => {
  test('Tab comes in where the caller says, and comes back to where one stood', () => {
    renderUi(<Team />);
    expect(stops()).toEqual(['CFO part']);
    walk('CFO part', 'ArrowDown', 'ArrowLeft');
    expect(stops()).toEqual(['CIO name']);
  });

  test('arrows walk and end at the edges, Home and End go to the ends of the row', () => {
    renderUi(<Team />);
    expect(walk('CFO part', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowUp', 'End')).toEqual([
      'CFO more',
      'CFO more',
      'CFO name',
      'CFO name',
      'CFO more',
    ]);
    expect(walk('COO name', 'ArrowDown', 'ArrowLeft')).toEqual(['COO name', 'COO name']);
  });

  test('with Ctrl, Home and End go to the first and the last control of all', () => {
    renderUi(<Team />);
    const far = (key: string) => ({ key, ctrlKey: true });
    expect(walk('CIO part', far('End'), far('Home'))).toEqual(['COO more', 'CFO name']);
  });

  test('a row with fewer controls is not stepped over', () => {
    renderUi(<Team />);
    expect(walk('CFO more', 'ArrowDown')).toEqual(['CIO part']);
  });

  test('a row that goes away leaves the Tab key a stop', () => {
    const view = renderUi(<Team />);
    walk('COO part', 'End');
    expect(stops()).toEqual(['COO more']);
    view.rerender(<Team rows={TEAM.slice(0, 2)} />);
    expect(stops()).toEqual(['CFO more']);
    view.rerender(<Team rows={TEAM.slice(1, 2)} />);
    expect(stops()).toEqual(['CIO part']);
  });

  test('keys of a field among the rows, of a menu, and with Alt are not its own', () => {
    renderUi(<Team />);
    const isTaken = (element: HTMLElement, init: object) => {
      element.focus();
      return !fireEvent.keyDown(element, init) || document.activeElement !== element;
    };
    const part = screen.getByRole('button', { name: 'CFO part' });
    expect(isTaken(part, { key: 'ArrowDown', altKey: true })).toBe(false);
    expect(isTaken(screen.getByLabelText('note'), { key: 'ArrowUp' })).toBe(false);
    const foreign = screen.getByRole('button', { name: 'in a menu' });
    expect(isTaken(foreign, { key: 'ArrowUp' })).toBe(false);
    expect(isTaken(part, { key: 'ArrowDown' })).toBe(true);
  });
});
