import { open, renderFeature } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NotesRequest, RoomTold } from '#shared/ipc/notesMessages.ts';
import { Facilitator } from '#renderer/features/facilitator/Facilitator.tsx';
import { stageOf } from '#renderer/features/facilitator/stage.ts';
import { openFindings } from '#renderer/features/facilitator/stepFindings.ts';
import { auditNow } from '#renderer/store/audit.ts';
import { mirrored } from '#renderer/store/mirror/mirrored.ts';
import { mirrorOwner } from '#renderer/store/mirror/ownerElsewhere.ts';
import { roomTold } from '#renderer/store/mirror/roomTold.ts';
import { presentSource } from '#renderer/store/presentShown.ts';
import { getState } from '#renderer/store/store.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, coordinator, owner } from '#tests/helpers/aMap.ts';

const ceo = aLeader('CEO');
const cfo = aLeader('CFO');
const coo = aLeader('COO');
const pricing = anArea('Pricing', { mode: 'sovereign' });
const hiring = anArea('Hiring', { mode: 'shared' });
const secret = aRisk(cfo.id, pricing.id, 'The covenant', {
  confidential: true,
  failure: 'The bank calls',
});
const line = aRedLine(cfo.id, pricing.id, 'No false report', { confidential: true });
const known = aRisk(coo.id, pricing.id, 'Margins');
const map = aMap({
  title: 'Team',
  leaders: [ceo, cfo, coo],
  areas: [pricing, hiring],
  assignments: [
    owner(cfo.id, pricing.id),
    owner(cfo.id, hiring.id),
    owner(coo.id, hiring.id),
    coordinator(coo.id, pricing.id),
  ],
  risks: [secret, known],
  redLines: [line],
});

const asked: NotesRequest[] = [];
let stop = () => {};
beforeEach(() => {
  asked.length = 0;
  mirrored.setState({ room: null });
  stop = mirrorOwner((request) => asked.push(request));
});
afterEach(() => stop());

function tell(room: Partial<RoomTold> = {}): void {
  act(() => mirrored.setState({ room: { ...roomTold(getState()), ...room } }));
}
const atPricing = {
  walk: 'areas',
  index: 0,
  key: `area:${pricing.id}`,
  isBlank: false,
  startedAt: 0,
  lifted: [line.id],
} as const;

describe('the stage', () => {
  it('says what is on the wall, what comes next, and what of it is confidential', () => {
    open(map);
    const source = presentSource(getState());
    if (!source) throw new Error('no map');
    const stage = stageOf(source, atPricing);
    expect(stage.words?.title).toBe('Pricing');
    expect(stage.next).toMatchObject({ walk: 'areas', words: { title: 'Hiring' } });
    expect(
      stage.curtained.map(({ kind, who, text, consequence }) => [kind, who, text, consequence]),
    ).toEqual([
      [expect.stringMatching(/ red line$/), 'CFO', 'No false report', ''],
      ['Risk', 'CFO', 'The covenant', 'The bank calls'],
    ]);
    expect(stageOf(source, { ...atPricing, key: 'area:gone' }).words).toBeNull();
  });
});

describe('what a step still waits for', () => {
  it('is grouped by leader in the order of the file, accepted findings left out', () => {
    open(map);
    const report = auditNow();
    if (!report) throw new Error('no map');
    const { notYetSaid } = openFindings(report.findings, 2, map.leaders);
    const titles = notYetSaid.map(({ leader }) => leader?.title ?? 'team');
    expect(titles.filter((title) => title !== 'team')).toEqual(['CEO', 'CFO', 'COO']);
    for (const { findings } of notYetSaid)
      for (const finding of findings) expect([finding.step, finding.severity]).toEqual([2, 'open']);
    const { mustSettle } = openFindings(report.findings, 5, map.leaders);
    expect(mustSettle.map(({ rule }) => rule.title)).toContain('Nobody ends a tie');
  });
});

describe("the facilitator's window", () => {
  it('waits, and says for what', () => {
    renderFeature(<Facilitator />);
    expect(screen.getByRole('status').textContent).toMatch(/^Waiting for the window/);
  });

  it('shows nothing of the map while a ballot is under way', () => {
    open(map);
    tell({ isHeld: true });
    renderFeature(<Facilitator />);
    expect(screen.getByRole('status').textContent).toMatch(/^A blind ballot/);
    expect(document.body.textContent).not.toContain('Pricing');
  });

  it('every button asks the owner and changes nothing here', () => {
    open(map);
    tell({ present: atPricing, undoLabel: 'rename area' });
    renderFeature(<Facilitator />);
    const before = getState().map?.document;
    const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
    press('Next');
    press('Previous');
    press('Blank');
    press('Show the room: Risk of CFO');
    press(/^Hide again: .* red line of CFO$/);
    press('Leaders 3');
    press('Undo rename area');
    press('Start the clock');
    press('Stop presenting');
    expect(asked).toEqual([
      { kind: 'walk', to: 'next' },
      { kind: 'walk', to: 'previous' },
      { kind: 'blank', isOn: true },
      { kind: 'curtain', recordId: secret.id, isLifted: true },
      { kind: 'curtain', recordId: line.id, isLifted: false },
      { kind: 'walkTo', walk: 'leaders' },
      { kind: 'undo' },
      { kind: 'clock', isRunning: true },
      { kind: 'present', isOn: false },
    ]);
    expect(getState().map?.document).toBe(before);
  });

  it('a finding on the wall is said in its sentence, and each fix says beforehand what it raises', async () => {
    open(map);
    const source = presentSource(getState());
    const index = source?.findings.findIndex(
      ({ rule }) => rule.id === 'sovereign-with-coordinators',
    );
    const finding = source?.findings[index ?? -1];
    if (!finding || index === undefined) throw new Error('no finding');
    tell({ present: { ...atPricing, walk: 'findings', index, key: finding.key } });
    renderFeature(<Facilitator />);
    const wall = within(screen.getByRole('region', { name: 'On the wall' }));
    expect(wall.getByText(finding.message)).toBeTruthy();
    const ways = within(wall.getByRole('list', { name: 'Ways to settle it' }));
    const count = ways.getAllByRole('button').length;
    // One a frame is tried out on a copy of the map.
    await waitFor(() => expect(ways.getAllByText(/^Raises /)).toHaveLength(count));
    const said = ways.getAllByText(/^Raises /);
    // In the sentences of this map, not by the titles of rules.
    const all = said.map((one) => one.parentElement?.textContent).join(' ');
    expect(all).toContain('Discuss: The CFO has a say in 2 of 2 areas.');
    // Its step stands beside it, where it is not offered twice.
    expect(screen.getByRole('heading', { name: /^5\s*Lanes/ })).toBeTruthy();
  });

  it('a fix is asked for as commands of one step', () => {
    open(map);
    tell();
    renderFeature(<Facilitator />);
    const gates = screen.getByRole('navigation', { name: 'Gates' });
    fireEvent.click(within(gates).getByRole('button', { name: /Lanes/ }));
    const must = screen.getByRole('region', { name: 'Must settle' });
    const [fix] = within(must).getAllByRole('button');
    if (!fix) throw new Error('no fix');
    fireEvent.click(fix);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ kind: 'change' });
    fireEvent.click(screen.getByRole('button', { name: 'Take it to step 5' }));
    expect(asked[1]).toEqual({ kind: 'step', step: 5 });
  });
});
