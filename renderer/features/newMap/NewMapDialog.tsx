import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { counted } from '#shared/lib/sentence.ts';
import type { PayloadOf } from '#shared/commands/registry.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { ListHint } from './ListHint.tsx';
import { mergeLines } from './mergeLines.ts';
import styles from './NewMapDialog.module.css';
import { NewMapPreview } from './NewMapPreview.tsx';
import { parseAreas } from './parseAreas.ts';
import { parseLeaders } from './parseLeaders.ts';
import { areaLines, SECTORS } from './sectors.ts';

const OWN = 'own';
const CHOICES = [
  { value: OWN, label: 'A list of our own' },
  ...SECTORS.map(({ id, name }) => ({ value: id, label: name })),
];

/** One long line must not leave the whole list out of sight to its left. */
function toLineStarts(target: EventTarget): void {
  if (target instanceof HTMLTextAreaElement) target.scrollLeft = 0;
}

const close = () => verbs.setSession({ overlay: null });

export interface NewMapDialogProps {
  /** Makes the map; resolves to whether it is there. */
  readonly onCreate: (lists: PayloadOf<'map.compose'>) => Promise<boolean>;
}

/** Title, leaders, decision areas: two lists, typed or pasted, and a laid-out map. */
export function NewMapDialog({ onCreate }: NewMapDialogProps) {
  const [title, setTitle] = useState('');
  const [leaderText, setLeaderText] = useState('');
  const [areaText, setAreaText] = useState('');
  const [sectorId, setSectorId] = useState(OWN);
  const [isUnderWay, setUnderWay] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);
  const leaders = useMemo(() => parseLeaders(leaderText), [leaderText]);
  const areas = useMemo(() => parseAreas(areaText), [areaText]);
  const isReady = title.trim() !== '' && leaders.titles.length > 0 && !isUnderWay;

  const chooseSector = (id: string) => {
    const before = SECTORS.find((sector) => sector.id === sectorId);
    const next = SECTORS.find((sector) => sector.id === id);
    setSectorId(id);
    if (!next) return;
    setLeaderText(
      mergeLines(leaderText, next.leaders.join('\n'), before?.leaders.join('\n') ?? null),
    );
    setAreaText(mergeLines(areaText, areaLines(next), before ? areaLines(before) : null));
  };

  const create = async () => {
    if (!isReady) return;
    setUnderWay(true);
    const isCreated = await onCreate({
      title: title.trim(),
      leaders: leaders.titles.map((name) => ({ id: newId(), title: name })),
      areas: areas.areas.map((area) => ({ id: newId(), ...area })),
    });
    setUnderWay(false);
    if (isCreated) close();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void create();
  };

  return (
    <Dialog
      isOpen
      onClose={close}
      size="wide"
      isPinned
      title="New map"
      description="Write or paste two lists. How each area is decided, you settle on the map."
      initialFocus={titleField}
      actions={
        <>
          <span className={styles.says} role="status">
            {whatIsMissing(title, leaders.titles.length) ??
              `${counted(leaders.titles.length, 'leader')} and ${counted(areas.areas.length, 'decision area')}`}
          </span>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={!isReady} onClick={() => void create()}>
            Create the map
          </Button>
        </>
      }
    >
      <div className={styles.basics} onKeyDown={handleKeyDown}>
        <TextField
          ref={titleField}
          label="Title"
          value={title}
          placeholder="Two-hospital merger, first 12 months"
          onType={setTitle}
        />
        <Select
          label="Start from typical lists"
          value={sectorId}
          options={CHOICES}
          onChange={chooseSector}
        />
      </div>
      <div
        className={styles.lists}
        onKeyDown={handleKeyDown}
        onPaste={({ target }) => requestAnimationFrame(() => toLineStarts(target))}
        onBlur={({ target }) => toLineStarts(target)}
      >
        <TextArea
          label="Leaders, one a line"
          value={leaderText}
          placeholder={'CEO\nCFO\nChief Medical Officer'}
          rows={14}
          maxLength={200_000}
          onType={setLeaderText}
          hint={
            <ListHint
              repeated={leaders.repeated}
              heading={leaders.heading}
              otherwise="Roles, the chair first."
            />
          }
        />
        <TextArea
          label="Decision areas, one a line"
          value={areaText}
          placeholder={'Finance: Capital plan\nFinance: Operating budget\nNurse staffing ratios'}
          rows={14}
          maxLength={1_000_000}
          onType={setAreaText}
          hint={
            <ListHint
              repeated={areas.repeated}
              heading={areas.heading}
              otherwise="A domain may stand before a colon, or in a column of its own."
            />
          }
        />
        <NewMapPreview leaders={leaders.titles} areas={areas} />
      </div>
    </Dialog>
  );
}

function whatIsMissing(title: string, leaders: number): string | null {
  if (title.trim() === '') return 'A title is still missing.';
  return leaders === 0 ? 'Name at least one leader.' : null;
}
