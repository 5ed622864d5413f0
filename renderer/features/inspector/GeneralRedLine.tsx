import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { RED_LINE_CATEGORIES, type RedLineCategory } from '#shared/document/redLine.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Inspector.module.css';

const OPTIONS = RED_LINE_CATEGORIES.map((value) => ({ value, label: CATEGORY_NAMES[value] }));

/** A red line that holds in every area; one of a single area is added on its edge. */
export function GeneralRedLine({ leaderId }: { readonly leaderId: Id }) {
  const [statement, setStatement] = useState('');
  const [category, setCategory] = useState<RedLineCategory>('mission');
  const add = () => {
    if (statement.trim() === '') return;
    const payload = { redLineId: newId(), leaderId, areaId: null, statement, category };
    if (verbs.dispatch({ id: 'redLine.add', payload })) setStatement('');
  };
  return (
    <>
      <TextField
        label="A red line in general"
        value={statement}
        placeholder="What they cannot give up, in any area"
        onType={setStatement}
        onEnter={add}
      />
      {statement !== '' && (
        <div className={styles.entry}>
          <Select label="It protects" value={category} options={OPTIONS} onChange={setCategory} />
          <Button onClick={add}>Add</Button>
        </div>
      )}
    </>
  );
}
