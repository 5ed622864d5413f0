import { editOf } from '#renderer/store/editOf.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import { RedLineFields } from './RedLineFields.tsx';
import { RiskFields } from './RiskFields.tsx';

export interface NoteFieldsProps {
  /** A risk or a red line. */
  readonly item: ItemRef;
  readonly autoFocus?: boolean;
}

/**
 * All fields of one risk or red line that stands in the map. Draws nothing for anything else. What is hidden
 * from the room is not edited either: it is shown first.
 */
export function NoteFields(props: NoteFieldsProps) {
  const { kind, id } = props.item;
  const curtain = useCurtain(kind === 'redLine' ? 'redLine' : 'risk', id);
  if (curtain?.isDown)
    return (
      <Withheld what={kind === 'risk' ? 'this risk' : 'this red line'} onShow={curtain.lift} />
    );
  return <OpenFields {...props} />;
}

function OpenFields({ item, autoFocus = false }: NoteFieldsProps) {
  const document = useApp((state) => state.map?.document);
  if (item.kind === 'risk') {
    const risk = document?.risks.find((one) => one.id === item.id);
    if (!risk) return null;
    return (
      <RiskFields
        risk={risk}
        autoFocus={autoFocus}
        onChange={editOf('risk.edit', { riskId: risk.id })}
      />
    );
  }
  const redLine = document?.redLines.find((one) => one.id === item.id);
  if (item.kind !== 'redLine' || !redLine) return null;
  return (
    <RedLineFields
      redLine={redLine}
      autoFocus={autoFocus}
      onChange={editOf('redLine.edit', { redLineId: redLine.id })}
    />
  );
}
