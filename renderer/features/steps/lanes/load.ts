import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What one leader carries. */
export interface Load {
  readonly leaderId: Id;
  readonly title: string;
  /** Areas owned, alone or with others. */
  readonly owns: number;
  /** Areas of others in which the leader must be coordinated with. */
  readonly coordinates: number;
}

/** What every leader carries as the map stands, in the team's order. */
export function loads(model: MapModel): readonly Load[] {
  return model.document.leaders.map(({ id, title }) => {
    const parts = model.assignmentsOfLeader(id);
    const owns = parts.filter((part) => part.role === 'owner').length;
    const coordinates = parts.filter((part) => part.role === 'coordinator').length;
    return { leaderId: id, title, owns, coordinates };
  });
}
