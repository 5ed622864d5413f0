import type { RedLineCategory } from '#shared/document/redLine.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';

export interface NoteEntry {
  readonly item: ItemRef;
  readonly statement: string;
  /** Whose it is, where that is not said by the place. */
  readonly by: string | null;
  /** `null` for a risk. */
  readonly category: RedLineCategory | null;
}

/** The notes that hang at an edge; at a card (no leader named) all notes of the area. */
export function notesAt(
  model: MapModel,
  { what, leaderId, areaId }: Pick<OpenNotes, 'what' | 'leaderId' | 'areaId'>,
): readonly NoteEntry[] {
  const by = (id: string) => (leaderId === null ? (model.leader(id)?.title ?? null) : null);
  const isHere = (note: { readonly leaderId: string }) =>
    leaderId === null || note.leaderId === leaderId;
  if (what === 'risk') {
    return model
      .risksOfArea(areaId)
      .filter(isHere)
      .map((risk) => ({
        item: { kind: 'risk', id: risk.id },
        statement: risk.atRisk,
        by: by(risk.leaderId),
        category: null,
      }));
  }
  return model
    .redLinesOfArea(areaId)
    .filter(isHere)
    .map((line) => ({
      item: { kind: 'redLine', id: line.id },
      statement: line.statement,
      by: by(line.leaderId),
      category: line.category,
    }));
}
