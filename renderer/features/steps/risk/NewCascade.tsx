import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { newId } from '#renderer/store/newId.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { areaOptions } from '../parts/areaOptions.ts';
import styles from './Risk.module.css';

export interface NewCascadeProps {
  readonly leaderId: Id;
  /** Areas that the leader owns. */
  readonly owned: readonly Id[];
}

/** One more line of falling: from which area, to which. */
export function NewCascade({ leaderId, owned }: NewCascadeProps) {
  const model = useModel();
  const [fromAreaId, setFrom] = useState<Id | null>(owned[0] ?? null);
  const [toAreaId, setTo] = useState<Id | null>(null);
  const options = areaOptions(model, leaderId);
  const own = options.filter(({ value }) => owned.includes(value));
  const add = () => {
    if (fromAreaId === null || toAreaId === null) return;
    const payload = { cascadeId: newId(), fromAreaId, toAreaId };
    if (verbs.dispatch({ id: 'cascade.add', payload })) setTo(null);
  };
  return (
    <div className={styles['newCascade']}>
      <Combobox
        label="If this fails"
        value={fromAreaId}
        options={own.length > 0 ? own : options}
        placeholder="Choose an area"
        onChange={setFrom}
      />
      <Combobox
        label="this is hit"
        value={toAreaId}
        options={options.filter(({ value }) => value !== fromAreaId)}
        placeholder="Choose an area"
        onChange={setTo}
      />
      <Button disabled={fromAreaId === null || toAreaId === null} onClick={add}>
        Add
      </Button>
    </div>
  );
}
