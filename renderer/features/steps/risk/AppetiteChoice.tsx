import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { Leader } from '#shared/document/leader.ts';
import { APPETITE_MEANINGS, APPETITE_SCALE } from '#shared/model/partWords.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import styles from './Appetite.module.css';
import { useAppetiteTalk } from './useAppetiteTalk.ts';

const APPROVED_OPTIONS = [
  { value: '', label: 'Not said' },
  ...APPETITE_SCALE.map((word, index) => ({ value: String(index + 1), label: word })),
];

/** How much risk a leader would take, in five definitions, beside what the board has approved. */
export function AppetiteChoice({ leader }: { readonly leader: Leader }) {
  const approved = useModel().document.appetite;
  const talk = useAppetiteTalk(leader.id);
  const setOwn = (appetite: number | null) =>
    verbs.dispatch({
      id: 'leader.edit',
      payload: { leaderId: leader.id, changes: { appetite } },
    });
  return (
    <section className={styles['appetite']} aria-label="Risk appetite">
      <h4 className={styles['heading']}>How much risk would you take?</h4>
      <RadioGroup
        className={styles['scale']}
        aria-label={`Risk appetite of ${leader.title}`}
        value={leader.appetite === null ? '' : String(leader.appetite)}
        onValueChange={(value) => setOwn(Number(value))}
      >
        {APPETITE_SCALE.map((word, index) => (
          <Radio.Root
            key={word}
            value={String(index + 1)}
            nativeButton
            render={<button type="button" />}
            className={styles['step']}
          >
            <span className={styles['number']}>{index + 1}</span>
            <span className={styles['word']}>
              {word}
              {approved === index + 1 && <span className={styles['approved']}>approved</span>}
            </span>
            <span className={styles['meaning']}>{APPETITE_MEANINGS[index]}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
      {leader.appetite !== null && (
        <Button variant="link" onClick={() => setOwn(null)}>
          Back to not said
        </Button>
      )}
      {talk.map((said) => (
        <p key={said} role="note" className={styles['talk']}>
          {said}
        </p>
      ))}
      <Select
        label="Approved by the board, for the whole team"
        value={approved === null ? '' : String(approved)}
        options={APPROVED_OPTIONS}
        onChange={(value) =>
          verbs.dispatch({
            id: 'map.edit',
            payload: { changes: { appetite: value === '' ? null : Number(value) } },
          })
        }
      />
    </section>
  );
}
