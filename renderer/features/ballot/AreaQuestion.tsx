import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_MEANINGS, MODE_NAMES } from '#shared/model/partWords.ts';
import styles from './Answering.module.css';
import { ChoiceList } from './ChoiceList.tsx';
import type { AreaDraft } from './draft.ts';
import { MODE_KEYS } from './modeKeys.ts';
import { OwnerChoice } from './OwnerChoice.tsx';

const CHOICES = Object.entries(MODE_KEYS).map(([key, mode]) => ({
  value: mode,
  keyCap: key.toUpperCase(),
  name: MODE_NAMES[mode],
  meaning: MODE_MEANINGS[mode],
}));

export interface AreaQuestionProps {
  readonly model: MapModel;
  readonly areaId: Id;
  readonly value: AreaDraft;
  readonly onMode: (mode: LaneMode) => void;
  readonly onOwner: (leaderId: Id) => void;
}

/** How one area should be decided, and by whom. What the map says now is left out: it would sway. */
export function AreaQuestion({ model, areaId, value, onMode, onOwner }: AreaQuestionProps) {
  const area = model.area(areaId);
  if (!area) return null;
  return (
    <>
      {!isBlank(area.description) && <p className={styles.about}>{area.description}</p>}
      <h3 className={styles.ask}>How should it be decided?</h3>
      <ChoiceList
        label="How should it be decided?"
        choices={CHOICES}
        value={value.mode}
        onChange={(mode) => onMode(mode as LaneMode)}
      />
      <h3 className={styles.ask}>Who should own it?</h3>
      <OwnerChoice leaders={model.document.leaders} chosen={value.ownerIds} onToggle={onOwner} />
    </>
  );
}
