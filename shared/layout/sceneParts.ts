import type { LaneMode } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import type {
  SceneBand,
  SceneCard,
  SceneEdge,
  SceneHeader,
  SceneLane,
  SceneSection,
} from './scene.ts';

/** The lists of a scene, while they are filled. */
export interface SceneParts {
  readonly sections: SceneSection[];
  readonly bands: SceneBand[];
  readonly headers: SceneHeader[];
  readonly lanes: SceneLane[];
  readonly cards: SceneCard[];
  readonly edges: SceneEdge[];
}

export interface EmitOptions {
  /** Top left of the section in the scene. */
  readonly left: number;
  readonly top: number;
  readonly isAppetiteShown: boolean;
  readonly countsOf: (leaderId: Id) => Readonly<Record<LaneMode, number>>;
}
