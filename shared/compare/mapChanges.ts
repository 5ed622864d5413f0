import type { Id } from '../document/fields.ts';
import { isEqual } from '../lib/isEqual.ts';
import { APPETITE_SCALE } from '../model/partWords.ts';
import type { MapModel } from '../model/mapModel.ts';
import { areaChanges } from './areaChanges.ts';
import { compareById } from './compareById.ts';
import { areaTitle, laneCore, laneText, leaderTitle } from './laneText.ts';

/** Changes of one kind, each as a sentence. */
export interface ChangeGroup {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/**
 * How the earlier state of a map became the later one; groups without a change are left out, so none at all
 * means that nothing changed. Order, places on the canvas, signatures and waivers are no changes.
 */
export function mapChanges(before: MapModel, after: MapModel): readonly ChangeGroup[] {
  const groups: ChangeGroup[] = [
    { heading: 'Lanes and areas', sentences: areas(before, after) },
    { heading: 'Leaders', sentences: leaders(before, after) },
    { heading: 'Shared outcomes', sentences: outcomes(before, after) },
    { heading: 'Risks, red lines and expertise', sentences: records(before, after) },
  ];
  return groups.filter(({ sentences }) => sentences.length > 0);
}

function areas(before: MapModel, after: MapModel): string[] {
  const { added, removed, kept } = compareById(before.document.areas, after.document.areas);
  return [
    ...kept.flatMap(({ after: { id } }) => areaChanges(before, after, id)),
    ...added.map(({ id, name }) => `${areaTitle(name)} is new: ${laneText(laneCore(after, id))}.`),
    ...removed.map(
      ({ id, name }) => `${areaTitle(name)} is gone; it was ${laneText(laneCore(before, id))}.`,
    ),
  ];
}

function leaders(before: MapModel, after: MapModel): string[] {
  const { added, removed, kept } = compareById(before.document.leaders, after.document.leaders);
  return [
    ...approved(before, after),
    ...added.map(({ id }) => `${leaderTitle(after, id)} is new in the team.`),
    ...removed.map(({ id }) => `${leaderTitle(before, id)} has left the team.`),
    ...kept.flatMap(({ before: old, after: now }) => {
      const who = leaderTitle(after, now.id);
      const former = leaderTitle(before, now.id);
      return [
        ...(former === who ? [] : [`${former} is now called ${who}.`]),
        ...(old.deputy.trim() === now.deputy.trim()
          ? []
          : [
              `${who}: deputy from ${old.deputy.trim() || 'nobody'} to ${now.deputy.trim() || 'nobody'}.`,
            ]),
        ...appetite(`${who}: risk appetite`, old.appetite, now.appetite),
      ];
    }),
  ];
}

function approved(before: MapModel, after: MapModel): string[] {
  return appetite('Approved risk appetite', before.document.appetite, after.document.appetite);
}

function appetite(what: string, old: number | null, now: number | null): string[] {
  const word = (level: number | null) =>
    level === null ? 'not said' : (APPETITE_SCALE[level - 1] ?? '').toLowerCase();
  return old === now ? [] : [`${what} from ${word(old)} to ${word(now)}.`];
}

function outcomes(before: MapModel, after: MapModel): string[] {
  const { added, removed, kept } = compareById(before.document.outcomes, after.document.outcomes);
  return [
    ...added.map(({ statement }) => `New: ${statement.trim()}`),
    ...removed.map(({ statement }) => `Gone: ${statement.trim()}`),
    ...kept
      .filter((one) => one.before.statement.trim() !== one.after.statement.trim())
      .map((one) => `Worded anew: ${one.after.statement.trim()}`),
  ];
}

/** What may be confidential is counted. */
function records(before: MapModel, after: MapModel): string[] {
  const [old, now] = [before.document, after.document];
  return [
    ...counts('Risks', old.risks, now.risks),
    ...counts('Red lines', old.redLines, now.redLines),
    ...counts('Cascades', old.cascades, now.cascades),
    ...counts('Expertise', old.expertise, now.expertise),
  ];
}

function counts<T extends { readonly id: Id }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
): string[] {
  const { added, removed, kept } = compareById(before, after);
  const changed = kept.filter((one) => !isEqual(one.before, one.after)).length;
  const parts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [changed, 'changed'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return said.length === 0 ? [] : [`${what}: ${said.join(', ')}.`];
}
