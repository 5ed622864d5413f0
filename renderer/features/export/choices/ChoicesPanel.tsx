import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';
import { hasSections, isPicture, type Choices } from '../Choices.ts';
import { CardsChoice } from './CardsChoice.tsx';
import styles from './choices.module.css';
import { PaperChoice } from './PaperChoice.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { RedactionChoice } from './RedactionChoice.tsx';
import { SectionsChoice } from './SectionsChoice.tsx';

export interface ChoicesPanelProps {
  readonly document: MapDocument;
  /** Leaders and areas that are selected on the map. */
  readonly selected: readonly Id[];
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** What can be chosen of the way that is chosen. */
export function ChoicesPanel({ document, selected, choices, onChange }: ChoicesPanelProps) {
  const { way } = choices;
  return (
    <div className={styles.panel}>
      {way === 'cards' && (
        <CardsChoice
          leaders={document.leaders}
          leaderIds={choices.leaderIds}
          cardsAs={choices.cardsAs}
          onChange={onChange}
        />
      )}
      {(way === 'pdf' || (way === 'cards' && choices.cardsAs === 'pdf')) && (
        <PaperChoice
          paper={choices.paper}
          hasWalls={way === 'pdf'}
          onChange={(paper) => onChange({ paper })}
        />
      )}
      {isPicture(way) && (
        <PictureChoices choices={choices} selected={selected.length} onChange={onChange} />
      )}
      <RedactionChoice
        redaction={choices.redaction}
        onChange={(redaction) => onChange({ redaction })}
      />
      {hasSections(way) && (
        <SectionsChoice
          baselines={document.baselines}
          leftOut={choices.leftOut}
          baselineId={choices.redaction === 'none' ? choices.baselineId : null}
          isRedacted={choices.redaction !== 'none'}
          onChange={onChange}
        />
      )}
    </div>
  );
}
