import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { MapDocument } from '#shared/document/document.ts';
import type { FileReply, Preview } from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions } from '#shared/ipc/exportOptions.ts';

/** A hand that still chooses makes no page; in ms. */
const REST_MS = 350;
/** What is there by then needs no word of progress; in ms. */
const SLOW_MS = 1000;

export interface PreviewWork {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
}

export interface PreviewState {
  /** The last file that was made, also while the next one is. */
  readonly made: Preview | null;
  /** Whether `made` is what is asked for now: its bytes may be saved. */
  readonly isCurrent: boolean;
  readonly status: 'making' | 'done' | 'stopped';
  readonly isSlow: boolean;
  readonly trouble: string | null;
}

/** A file of one state of the map: an edit, from whichever window, asks for another one. */
interface Question {
  readonly text: string;
  readonly document: MapDocument;
}

interface Answer {
  readonly question: Question;
  readonly reply: FileReply<Preview>;
}

/**
 * The file as main makes it, made anew when something changes.
 *
 * @param document the map that it is made of
 * @param work `null`: nothing is to be made (yet)
 * @param makePreview asks main; a newer question ends the older one there
 */
export function usePreview(
  document: MapDocument,
  work: PreviewWork | null,
  makePreview: (work: PreviewWork) => Promise<FileReply<Preview>>,
): PreviewState & { readonly again: () => void; readonly stop: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [last, setLast] = useState<{ preview: Preview; format: ExportFormat } | null>(null);
  const [slow, setSlow] = useState<Question | null>(null);
  const [stopped, setStopped] = useState<Question | null>(null);
  // What is asked for, as a text: the same choices are the same question.
  const text = work && JSON.stringify([attempt, work]);
  const question = useMemo(() => (text === null ? null : { text, document }), [text, document]);
  const make = useEffectEvent(makePreview);

  useEffect(() => {
    if (question === null) return undefined;
    let isWanted = true;
    const [, asked] = JSON.parse(question.text) as [number, PreviewWork];
    const ask = async () => {
      const reply = await make(asked);
      if (!isWanted) return;
      setAnswer({ question, reply });
      if (reply.kind === 'done') setLast({ preview: reply.value, format: asked.format });
    };
    const rest = setTimeout(() => void ask(), REST_MS);
    const late = setTimeout(() => setSlow(question), SLOW_MS);
    return () => {
      isWanted = false;
      clearTimeout(rest);
      clearTimeout(late);
    };
  }, [question]);

  const reply = answer !== null && answer.question === question ? answer.reply : null;
  // Main may be in the middle of laying out and answer late: a hand that stops is believed at once.
  const isMaking = question !== null && reply === null && stopped !== question;
  return {
    // The pages of a board paper are no picture of the map.
    made: last !== null && last.format === work?.format ? last.preview : null,
    isCurrent: reply?.kind === 'done',
    status: isMaking ? 'making' : reply?.kind === 'done' ? 'done' : 'stopped',
    isSlow: isMaking && slow === question,
    trouble: reply?.kind === 'trouble' ? reply.trouble.message : null,
    again: () => setAttempt((count) => count + 1),
    stop: () => setStopped(question),
  };
}
