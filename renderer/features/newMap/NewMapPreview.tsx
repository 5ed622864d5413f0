import { counted } from '#shared/lib/sentence.ts';
import styles from './NewMapPreview.module.css';
import type { AreaList } from './parseAreas.ts';

/** More lines than this are counted, not shown: nobody reads a preview of a thousand. */
const SHOWN = 60;

/** What the two lists will become. */
export function NewMapPreview({
  leaders,
  areas,
}: {
  readonly leaders: readonly string[];
  readonly areas: AreaList;
}) {
  const groups = [...areas.domains, ''].map((domain) => ({
    domain,
    names: areas.areas.filter((area) => area.domain === domain).map((area) => area.name),
  }));
  return (
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {leaders.length === 0 && areas.areas.length === 0 && (
        <p className={styles.nothing}>
          Each leader becomes a lane. Each decision area becomes a card, which you then drag into
          the lane of its owner.
        </p>
      )}
      {leaders.length > 0 && (
        <div>
          <h3 className={styles.heading}>{counted(leaders.length, 'lane')}</h3>
          <ul className={styles.leaders}>
            {leaders.slice(0, SHOWN).map((title) => (
              <li key={title} className={styles.leader}>
                {title}
              </li>
            ))}
            {leaders.length > SHOWN && <li>and {leaders.length - SHOWN} more</li>}
          </ul>
        </div>
      )}
      {areas.areas.length > 0 && (
        <div>
          <h3 className={styles.heading}>
            {counted(areas.areas.length, 'card')} to settle
            {areas.domains.length > 0 && `, in ${counted(areas.domains.length, 'domain')}`}
          </h3>
          {groups
            .filter((group) => group.names.length > 0)
            .map((group) => (
              <div key={group.domain} className={styles.group}>
                {group.domain !== '' && <h4 className={styles.domain}>{group.domain}</h4>}
                <ul>
                  {group.names.slice(0, SHOWN).map((name) => (
                    <li key={name} className={styles.area}>
                      {name}
                    </li>
                  ))}
                  {group.names.length > SHOWN && <li>and {group.names.length - SHOWN} more</li>}
                </ul>
              </div>
            ))}
        </div>
      )}
    </section>
  );
}
