import type { Id } from '#shared/document/fields.ts';
import { STRENGTH_SCALE } from '#shared/model/partWords.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import styles from './Inspector.module.css';
import { ItemList } from './ItemList.tsx';

/** What falls if this area fails, and whose failing hits it. */
export function CascadeLines({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const out = model.cascadesFrom(areaId);
  const into = model.cascadesTo(areaId);
  const strength = (value: number) => (STRENGTH_SCALE[value - 1] ?? '').toLowerCase();
  return (
    <Disclosure
      title="Cascades"
      summary={out.length + into.length}
      isInitiallyOpen={out.length + into.length > 0}
    >
      {out.length > 0 && (
        <div>
          <h4 className={styles.sub}>If this fails, it hits</h4>
          <ItemList
            label="If this fails, it hits"
            lines={out.map(({ id, toAreaId, ...cascade }) => ({
              item: { kind: 'cascade', id },
              mark: '→',
              children: model.area(toAreaId)?.name,
              fact: strength(cascade.strength),
            }))}
          />
        </div>
      )}
      {into.length > 0 && (
        <div>
          <h4 className={styles.sub}>It is hit if these fail</h4>
          <ItemList
            label="It is hit if these fail"
            lines={into.map(({ id, fromAreaId, ...cascade }) => ({
              item: { kind: 'cascade', id },
              mark: '←',
              children: model.area(fromAreaId)?.name,
              fact: strength(cascade.strength),
            }))}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => verbs.setSession({ overlay: { kind: 'cascade', fromAreaId: areaId } })}
        >
          Add cascade…
        </Button>
      </div>
    </Disclosure>
  );
}
