import type { AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';
import { buildModel, type MapModel } from '#shared/model/mapModel.ts';
import { redact, WITHHELD } from '#shared/report/redact.ts';
import type { AppState, OpenMap } from './appState.ts';

type Lifted = ReadonlySet<Id>;
interface Kept<T> {
  readonly lifted: Lifted;
  readonly kept: T;
}

const models = new WeakMap<MapModel, Kept<MapModel>>();
const lists = new WeakMap<object, Kept<Partial<MapDocument>>>();
const maps = new WeakMap<OpenMap, Kept<OpenMap>>();
const states = new WeakMap<AppState, AppState>();

/**
 * The state as components see it. While somebody presents, the map in it has no text that is confidential
 * and not lifted: nothing that reads the store to show something can show it, wherever it stands. What acts
 * (verbs, saving, undo) reads the real one from `getState()`.
 */
export function shownState(state: AppState): AppState {
  const { map, session } = state;
  if (!map || !session.present) return state;
  let shown = states.get(state);
  if (!shown) {
    const curtained = behindCurtain(map, session.present.lifted);
    shown = curtained === map ? state : { ...state, map: curtained };
    states.set(state, shown);
  }
  return shown;
}

function behindCurtain(map: OpenMap, lifted: Lifted): OpenMap {
  return remembered(maps, map, lifted, () => {
    const model = remembered(models, map.model, lifted, () => {
      const document = hidden(map.document, lifted);
      return document === map.document ? map.model : buildModel(document);
    });
    return model === map.model ? map : { ...map, document: model.document, model };
  });
}

/** Lists that hold nothing to hide stay the same, and so does a document of such lists. */
function hidden(document: MapDocument, lifted: Lifted): MapDocument {
  const { risks, redLines, baselines } = document;
  const isSecret = (one: { readonly id: Id; readonly confidential: boolean }) =>
    one.confidential && !lifted.has(one.id);
  const change: Partial<MapDocument> = {
    ...(risks.some(isSecret)
      ? remembered(lists, risks, lifted, () => ({
          risks: redact(document, 'confidential', lifted).risks,
        }))
      : {}),
    ...(redLines.some(isSecret)
      ? remembered(lists, redLines, lifted, () => ({
          redLines: redact(document, 'confidential', lifted).redLines,
        }))
      : {}),
    // A snapshot holds the same records as they once were; nobody lifts those.
    ...(baselines.length > 0
      ? remembered(lists, baselines, lifted, () => ({
          baselines: baselines.map(({ content, ...baseline }) => {
            const { risks: then, redLines: lines } = redact(
              { ...content, baselines: [] },
              'confidential',
            );
            return { ...baseline, content: { ...content, risks: then, redLines: lines } };
          }),
        }))
      : {}),
  };
  return Object.keys(change).length === 0 ? document : { ...document, ...change };
}

function remembered<Key extends object, T>(
  known: WeakMap<Key, Kept<T>>,
  key: Key,
  lifted: Lifted,
  make: () => T,
): T {
  const made = known.get(key);
  if (made?.lifted === lifted) return made.kept;
  const kept = make();
  known.set(key, { lifted, kept });
  return kept;
}

/**
 * Whether commands would put the placeholder of a hidden text into the map: whoever edits what is behind
 * the curtain would replace what they cannot see.
 */
export function writesWithheld({ session }: AppState, commands: readonly AnyCommand[]): boolean {
  return (
    session.present !== null &&
    commands.some(({ id, payload }) => NOTES.test(id) && JSON.stringify(payload).includes(WITHHELD))
  );
}

const NOTES = /^(?:risk|redLine)\./;
