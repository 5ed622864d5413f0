import { useMemo } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { failingAreas, simulateFailure } from '#renderer/actions/simulateBehaviours.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chosen } from '../parts/Chosen.tsx';
import { nameOf } from '../parts/names.ts';
import styles from '../Simulate.module.css';

export interface FailureStartProps {
  readonly model: MapModel;
  readonly fromAreaIds: readonly Id[];
}

/** Where a failure begins: areas, or what is at risk in them; found by typing, or taken from the map. */
export function FailureStart({ model, fromAreaIds }: FailureStartProps) {
  const options = useMemo(() => optionsOf(model), [model]);
  const chosen = fromAreaIds.filter((id) => model.area(id) !== undefined);
  const isChosen = new Set(chosen);
  const areaOf = new Map(options.map(({ value, areaId }) => [value, areaId]));
  return (
    <div className={styles.question}>
      <Chosen
        label="What fails first?"
        moreLabel="And what fails with it?"
        chosen={chosen.map((id) => ({ value: id, label: nameOf(model, id) }))}
        options={options.filter(({ areaId }) => !isChosen.has(areaId))}
        onTake={(value) => simulateFailure([...chosen, areaOf.get(value) ?? ''])}
        onLeave={(id) => simulateFailure(chosen.filter((other) => other !== id))}
      />
      <FromSelection model={model} chosen={chosen} />
      {chosen.length === 0 && (
        <p className={styles.hint}>
          {model.document.areas.length === 0
            ? 'There is no decision area yet. Add one, then ask what falls with it.'
            : model.document.cascades.length === 0
              ? 'No cascade is drawn yet. Select an area and press Shift+K to say what it hits if it fails.'
              : 'Choose an area, or what is at risk in one. The map shows how far it reaches, wave by wave, and who must hear.'}
        </p>
      )}
    </div>
  );
}

interface FromSelectionProps {
  readonly model: MapModel;
  readonly chosen: readonly Id[];
}

/** Takes what is selected on the map, where that is something else. */
function FromSelection({ model, chosen }: FromSelectionProps) {
  const map = useApp((state) => state.map);
  const selection = useApp((state) => state.session.selection);
  const selected = map ? failingAreas(map, selection) : [];
  const isSame = selected.length === chosen.length && selected.every((id) => chosen.includes(id));
  if (selected.length === 0 || isSame) return null;
  const [first = ''] = selected;
  const what =
    selected.length === 1 ? nameOf(model, first) : `the ${selected.length} selected areas`;
  return (
    <Button variant="link" size="small" onClick={() => simulateFailure(selected)}>
      Begin in {what}
    </Button>
  );
}

/** Areas by name, then risks by what is at risk. What is confidential is in no list that a room can see. */
function optionsOf(model: MapModel) {
  const { areas, risks } = model.document;
  return [
    ...areas.map(({ id, domain }) => ({
      value: `area ${id}`,
      label: nameOf(model, id),
      hint: domain,
      areaId: id,
    })),
    ...risks
      .filter(({ confidential, areaId }) => !confidential && model.area(areaId) !== undefined)
      .map(({ id, atRisk, areaId }) => ({
        value: `risk ${id}`,
        label: atRisk,
        hint: `risk in ${nameOf(model, areaId)}`,
        areaId,
      })),
  ];
}
