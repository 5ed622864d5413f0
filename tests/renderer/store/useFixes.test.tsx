import { calls } from '../features/openMap.ts';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { useFixes } from '#renderer/store/useFixes.ts';
import { tellFix } from '#renderer/store/tellFix.ts';
import { generateMap } from '#tests/bench/map/generateMap.ts';
import { TYPICAL } from '#tests/bench/map/sizes.ts';

vi.mock('#renderer/store/tellFix.ts');

/** What one trial of a fix takes on a large map, in milliseconds. */
const TRIAL_MS = 20;
const tried = vi.mocked(tellFix);

const model = buildModel(generateMap(TYPICAL));
/** Of the same map again: a report is a new one after every edit. */
const aReport = () => audit(model, { today: '2026-11-29', contentHash: 'x' });
type Report = ReturnType<typeof aReport>;

function Ways({ finding, report }: { readonly finding: Finding; readonly report: Report }) {
  const said = useFixes(finding, report).map(({ consequence }) => consequence?.sentence ?? '…');
  return <li>{said.join(' ')}</li>;
}

const list = (report: Report) =>
  report.findings
    .filter((finding) => finding.fixes().length > 0)
    .map((finding) => <Ways key={finding.key} finding={finding} report={report} />);

const aFrame = () => act(() => vi.advanceTimersToNextFrame());
const waits = () => screen.getAllByRole('listitem').filter((one) => one.textContent?.includes('…'));

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
  tried.mockImplementation(() => {
    const now = performance.now() + TRIAL_MS;
    vi.spyOn(performance, 'now').mockReturnValue(now);
    return { sentence: 'Raises nothing new.', raised: [] };
  });
});
afterEach(() => {
  cleanup();
  vi.runAllTimers();
  tried.mockReset();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('however many findings are on screen, no frame tries out more than one costly fix', () => {
  render(<ul>{list(aReport())}</ul>);
  const fixes = aReport().findings.reduce((sum, finding) => sum + finding.fixes().length, 0);
  expect(fixes).toBeGreaterThan(20);
  let most = 0;
  for (let frame = 0; tried.mock.calls.length < fixes && frame < 5 * fixes; frame += 1) {
    const before = tried.mock.calls.length;
    aFrame();
    most = Math.max(most, tried.mock.calls.length - before);
  }
  expect(tried).toHaveBeenCalledTimes(fixes);
  expect(most).toBe(1);
  expect(waits()).toEqual([]);
});

it('after an edit what was said stays until it has been tried out anew', () => {
  const { rerender } = render(<ul>{list(aReport())}</ul>);
  for (let frame = 0; waits().length > 0 && frame < 500; frame += 1) aFrame();
  const before = tried.mock.calls.length;
  rerender(<ul>{list(aReport())}</ul>);
  expect(waits()).toEqual([]);
  expect(tried).toHaveBeenCalledTimes(before);
  for (let frame = 0; tried.mock.calls.length < 2 * before && frame < 500; frame += 1) aFrame();
  expect(tried).toHaveBeenCalledTimes(2 * before);
});

it('what is no longer on screen is not tried out', () => {
  const { unmount } = render(<ul>{list(aReport())}</ul>);
  aFrame();
  aFrame();
  const before = tried.mock.calls.length;
  unmount();
  for (let frame = 0; frame < 10; frame += 1) aFrame();
  expect(tried).toHaveBeenCalledTimes(before);
});

it('without a report nothing is tried out, and each way can be chosen all the same', () => {
  const finding = aReport().findings.find((one) => one.fixes().length > 0)!;
  const chosen = vi.spyOn(verbs, 'dispatch').mockReturnValue(true);
  const { result } = renderHook(() => useFixes(finding, null));
  for (let frame = 0; frame < 10; frame += 1) aFrame();
  expect(tried).not.toHaveBeenCalled();
  expect(result.current.map(({ consequence }) => consequence)).toEqual(
    finding.fixes().map(() => undefined),
  );
  result.current[0]?.onChoose();
  expect(chosen).toHaveBeenCalledTimes(1);
});

it('what a fix raises is said with the word and the shape of its severity, never by colour alone', () => {
  const report = aReport();
  const finding = report.findings.find((one) => one.fixes().length === 1)!;
  tried.mockReturnValue({ sentence: 'Raises in turn:', raised: [finding] });
  const { result } = renderHook(() => useFixes(finding, report));
  for (let frame = 0; result.current[0]?.consequence === undefined && frame < 50; frame += 1)
    aFrame();
  expect(result.current[0]?.consequence?.items).toEqual([
    {
      key: finding.key,
      text: finding.message,
      word: SEVERITY_WORDS[finding.severity],
      shape: SEVERITY_SHAPES[finding.severity],
    },
  ]);
});
