import { areaName, theLeaders } from '#shared/audit/names.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { AreaResult, AreaView, Share } from '#shared/model/ballotResult.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_LETTERS, MODE_NAMES } from '#shared/model/partWords.ts';
import { newId } from '#renderer/store/newId.ts';
import { adoptView } from '../adoption.ts';
import { AdoptButton } from './AdoptButton.tsx';
import { Marks } from './Marks.tsx';
import styles from './Reveal.module.css';
import { SpeakFirst } from './SpeakFirst.tsx';

export interface AreaEntryProps {
  readonly model: MapModel;
  readonly result: AreaResult;
}

function shareWords(what: string, { agreeing, of }: Share): string {
  if (of === 0) return `${what} not said`;
  return agreeing === of ? `${what} seen alike` : `${what} ${agreeing} of ${of} alike`;
}

function viewWords(model: MapModel, { mode, ownerIds }: AreaView): string {
  const owners = ownerIds.length === 0 ? 'no owner named' : theLeaders(model, ownerIds);
  return `${MODE_NAMES[mode]}, ${owners}`;
}

/** How the leaders see one area: every view with its voices, each to be adopted. */
export function AreaEntry({ model, result }: AreaEntryProps) {
  const { areaId, views, voices, modeAgreement, ownerAgreement, speakFirst } = result;
  const [one, other] = speakFirst;
  const name = areaName(model, areaId);
  return (
    <article className={styles.entry} aria-label={name}>
      <header className={styles.entryHead}>
        <h3 className={styles.entryTitle}>{name}</h3>
        <p className={styles.shares}>
          {voices === 1
            ? '1 leader answered'
            : [shareWords('Lane', modeAgreement), shareWords('owner', ownerAgreement)].join(', ')}
        </p>
      </header>
      {one !== undefined && other !== undefined && (
        <SpeakFirst model={model} low={[one]} high={[other]} />
      )}
      <ul className={styles.views}>
        {views.map((view) => {
          const words = viewWords(model, view);
          return (
            <li key={words} className={styles.view}>
              <span className={styles.letter} data-mode={view.mode} aria-hidden>
                {MODE_LETTERS[view.mode]}
              </span>
              <span className={styles.viewName}>{words}</span>
              <Marks count={view.leaderIds.length} />
              <span className={styles.who}>{titlesOf(model, view)}</span>
              <AdoptButton
                adoption={adoptView(model, areaId, view, newId)}
                of={`${words}: ${name}`}
              />
            </li>
          );
        })}
      </ul>
    </article>
  );
}

function titlesOf(model: MapModel, { leaderIds }: AreaView): string {
  const titles = leaderIds.map((id) => model.leader(id)?.title ?? '');
  return titles.length > 12
    ? `${titles.slice(0, 12).join(', ')} and ${counted(titles.length - 12, 'other')}`
    : titles.join(', ');
}
