import { describe, expect, it } from 'vitest';
import type { SceneHeader } from '#shared/layout/scene.ts';
import { carryOut } from '#shared/commands/registry.ts';
import { middleOf, type Point } from '#shared/lib/box.ts';
import { planAreaDrop } from '#renderer/canvas/gestures/planAreaDrop.ts';
import { planConnect } from '#renderer/canvas/gestures/planConnect.ts';
import { planKey } from '#renderer/canvas/gestures/planKey.ts';
import { planLeaderDrop } from '#renderer/canvas/gestures/planLeaderDrop.ts';
import type { Plan } from '#renderer/canvas/gestures/plan.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map, model } = drawn(threeLanes());
const middle = (key: string): Point => middleOf(map.get(key)?.box ?? map.bounds);
const laneOf = (leaderId: string) => middle(`leader:${leaderId}`).x;
const newId = () => 'new';

const drop = (areaId: string, point: Point) =>
  planAreaDrop({ model, scene: map.scene, areaIds: [areaId], newId }, point);

/** The map after a plan is carried out; a plan that is refused is a plan that lied. */
function after(plan: Plan) {
  return plan.commands.reduce((document, command) => {
    const applied = carryOut(document, command);
    if (!applied.ok) throw new Error(applied.error.message);
    return applied.value;
  }, model.document);
}

describe('dropping a card', () => {
  it('on another lane changes the owner, and says so', () => {
    const plan = drop('beds', { x: laneOf('cfo'), y: middle('area:beds').y });
    expect(plan.says).toBe('CFO becomes the owner of Beds instead of CMO.');
    const owners = after(plan).assignments.filter((a) => a.areaId === 'beds' && a.role === 'owner');
    expect(owners.map(({ leaderId }) => leaderId)).toEqual(['cfo']);
  });

  it('on the lane of somebody with another role says what that role was', () => {
    const plan = drop('beds', { x: laneOf('cio'), y: middle('area:beds').y });
    expect(plan.says).toBe('CIO becomes the owner of Beds instead of CMO. Until now: must agree.');
  });

  it('from the tray gives it its first owner', () => {
    const plan = drop('grants', { x: laneOf('cio'), y: middle('area:beds').y });
    expect(plan.says).toBe('CIO becomes the owner of Grants.');
    expect(after(plan).assignments.at(-1)).toMatchObject({ leaderId: 'cio', role: 'owner' });
  });

  it('higher up in its own lane changes the order and nothing else', () => {
    const { x, y } = middle('area:budget');
    const plan = drop('audit', { x, y: y - 30 });
    expect(plan.says).toBe('Audit stands before Budget.');
    expect(
      after(plan)
        .areas.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['audit', 'budget']);
    expect(after(plan).assignments).toBe(model.document.assignments);
  });

  it('above a critical card keeps its place behind it, and says why', () => {
    const document = threeLanes();
    const areas = document.areas.map((area) => ({ ...area, critical: area.id === 'budget' }));
    const critical = drawn({ ...document, areas });
    const { x, y } = middleOf(critical.map.get('area:budget')?.box ?? map.bounds);
    const plan = planAreaDrop(
      { model: critical.model, scene: critical.map.scene, areaIds: ['audit'], newId },
      { x, y: y - 30 },
    );
    expect(plan.says).toBe('Audit stays with CFO. Critical areas stand first.');
    expect(plan.commands).toEqual([]);
  });

  it('where it stands changes nothing', () => {
    expect(drop('audit', middle('area:audit')).commands).toEqual([]);
  });

  it('beside the lanes changes nothing, and says what would', () => {
    const plan = drop('beds', { x: -5000, y: 0 });
    expect(plan).toMatchObject({ commands: [], says: 'Drop it on a lane to change the owner.' });
  });
});

describe('dropping a header', () => {
  const header = map.get('leader:cio')?.source as SceneHeader;

  it('moves the lane in the team’s order', () => {
    const plan = planLeaderDrop(model, map.scene, header, laneOf('cfo') - 30);
    expect(plan.says).toBe('CIO stands before CFO.');
    expect(after(plan).leaders.map(({ id }) => id)).toEqual(['cio', 'cfo', 'cmo']);
  });

  it('next to where it stood changes nothing', () => {
    expect(planLeaderDrop(model, map.scene, header, laneOf('cio') + 20).commands).toEqual([]);
  });

  it('means the same of a header that carries lamps: its record is a copy of the layout’s', () => {
    const copy = { ...header, gates: { red: [2] } };
    expect(planLeaderDrop(model, map.scene, copy, laneOf('cfo') - 30).says).toBe(
      'CIO stands before CFO.',
    );
  });
});

describe('Alt and an arrow', () => {
  it('gives a card to the next lane', () => {
    const plan = planKey(map, model, [{ kind: 'area', id: 'beds' }], 'right', newId);
    expect(plan.says).toMatch(/^CIO becomes the owner of Beds/);
  });

  it('moves a card one place down its lane', () => {
    const plan = planKey(map, model, [{ kind: 'area', id: 'budget' }], 'down', newId);
    expect(plan.says).toBe('Budget stands after Audit.');
    expect(
      after(plan)
        .areas.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['audit', 'budget']);
  });

  it('moves a lane one place on', () => {
    const plan = planKey(map, model, [{ kind: 'leader', id: 'cfo' }], 'right', newId);
    expect(after(plan).leaders.map(({ id }) => id)).toEqual(['cmo', 'cfo', 'cio']);
  });

  it('ends at the edge of the map', () => {
    expect(planKey(map, model, [{ kind: 'leader', id: 'cio' }], 'right', newId).commands).toEqual(
      [],
    );
    expect(planKey(map, model, [{ kind: 'area', id: 'budget' }], 'up', newId).commands).toEqual([]);
  });
});

describe('drawing a line', () => {
  const leader = { kind: 'leader', id: 'cio' } as const;
  const area = (id: string) => ({ kind: 'area', id }) as const;

  it('consults by default, in either direction', () => {
    const link = planConnect(model, leader, area('rates'));
    expect(link).toMatchObject({ role: 'coordinator', level: 'consult', presentId: null });
    expect(planConnect(model, area('rates'), leader)).toEqual(link);
  });

  it('gives an area without an owner its owner', () => {
    expect(planConnect(model, leader, area('grants'))).toMatchObject({
      role: 'owner',
      level: null,
    });
  });

  it('finds the role that is there already', () => {
    expect(planConnect(model, leader, area('beds'))?.presentId).toBe('cio/beds');
  });

  it('is none between two leaders, two areas, or to nowhere', () => {
    expect(planConnect(model, leader, { kind: 'leader', id: 'cfo' })).toBeNull();
    expect(planConnect(model, area('beds'), area('rates'))).toBeNull();
    expect(planConnect(model, leader, null)).toBeNull();
  });
});
