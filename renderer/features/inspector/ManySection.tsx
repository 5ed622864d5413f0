import { counted, joinWords } from '#shared/lib/sentence.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { idsOf, type ItemKind, type Selection } from '#renderer/store/selection.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SuggestField } from '#renderer/ui/SuggestField.tsx';
import styles from './Inspector.module.css';
import { ModeField } from './ModeField.tsx';

const NOUNS: Readonly<Record<ItemKind, string>> = {
  leader: 'leader',
  area: 'decision area',
  assignment: 'role',
  risk: 'risk',
  redLine: 'red line',
  cascade: 'cascade',
};

/** The value that all have, or null when they differ. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Several things at once: what they have in common, set for all of them in one step. */
export function ManySection({ selection }: { readonly selection: Selection }) {
  const model = useModel();
  const areaIds = idsOf(selection, 'area');
  const areas = areaIds.flatMap((id) => model.area(id) ?? []);
  const said = (Object.keys(NOUNS) as ItemKind[]).flatMap((kind) => {
    const count = idsOf(selection, kind).length;
    return count === 0 ? [] : [counted(count, NOUNS[kind])];
  });
  const editAll = (changes: { critical?: boolean; domain?: string }, mergeKey?: string) =>
    verbs.dispatch(
      areaIds.map((areaId) => ({ id: 'area.edit' as const, payload: { areaId, changes } })),
      { mergeKey },
    );
  const isCritical = common(areas.map((area) => area.critical));
  const domain = common(areas.map((area) => area.domain));
  return (
    <>
      <p>{joinWords(said)}</p>
      {areas.length > 0 && (
        <>
          <ModeField areaIds={areaIds} value={common(areas.map((area) => area.mode))} />
          <SuggestField
            label="Domain"
            value={domain ?? ''}
            placeholder={domain === null ? 'Several' : 'Finance, People …'}
            suggestions={model.domains.filter((name) => name !== '')}
            onCommit={(typed, visit) => editAll({ domain: typed }, visit)}
          />
          <Checkbox
            label="Critical"
            value={isCritical ?? 'mixed'}
            onChange={(critical) => editAll({ critical })}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void runAction('edit.duplicate')}>
          Duplicate
        </Button>
        <Button size="small" variant="danger" onClick={() => void runAction('edit.delete')}>
          Delete all
        </Button>
      </div>
    </>
  );
}
