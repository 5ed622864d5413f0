import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { SuggestField } from '#renderer/ui/SuggestField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { CascadeLines } from './CascadeLines.tsx';
import { DisputeFields } from './DisputeFields.tsx';
import { HeardFields } from './HeardFields.tsx';
import { ModeField } from './ModeField.tsx';
import { NoteLines } from './NoteLines.tsx';
import { RoleRows } from './RoleRows.tsx';

const OUTCOME_LABELS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'Outcome owned outright',
  coordinated: 'Outcome',
  shared: 'The one outcome that is shared',
  undecided: 'Outcome',
};

/** Everything that is said about one decision area. */
export function AreaSection({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const area = model.area(areaId);
  if (!area) return null;
  const redLines = model.redLinesOfArea(areaId);
  const isTwin = model.document.areas.some(({ id, name }) => id !== areaId && name === area.name);
  const owners = model.inRole(areaId, 'owner');
  const edit = editOf('area.edit', { areaId });
  const text = (
    key: 'description' | 'outcome' | 'limit' | 'reserved' | 'escalation' | 'reconciliation',
  ) => ({
    value: area[key],
    onCommit: (typed: string, visit: string) => edit({ [key]: typed }, visit),
  });
  return (
    <>
      <TextField
        label="Name"
        value={area.name}
        onBlank={tellKept('area')}
        hint={isTwin ? 'Another decision area has this name.' : undefined}
        onCommit={(name, visit) => edit({ name }, visit)}
      />
      <SuggestField
        label="Domain"
        value={area.domain}
        placeholder="Finance, People …"
        suggestions={model.domains.filter((domain) => domain !== '')}
        onCommit={(domain, visit) => edit({ domain }, visit)}
      />
      <ModeField areaIds={[areaId]} value={area.mode} />
      <Checkbox
        label="Critical"
        value={area.critical}
        onChange={(critical) => edit({ critical })}
      />
      <TextArea label={OUTCOME_LABELS[area.mode]} {...text('outcome')} />
      <Disclosure title="Who takes part" summary={model.assignmentsOfArea(areaId).length}>
        <RoleRows areaId={areaId} />
      </Disclosure>
      <Disclosure
        title="If they cannot agree"
        isInitiallyOpen={area.mode !== 'sovereign' || area.tieBreakerId !== null}
      >
        <LeaderChoice
          label="Tie-breaker"
          none="Nobody"
          value={area.tieBreakerId}
          onChange={(tieBreakerId) => edit({ tieBreakerId })}
        />
        <TextArea
          label="Escalation"
          rows={1}
          placeholder="To whom it goes, and after how long"
          {...text('escalation')}
        />
      </Disclosure>
      <Disclosure
        title="Authority"
        isInitiallyOpen={!isBlank(area.limit) || !isBlank(area.reserved)}
      >
        <TextArea
          label="Limit of the owner's authority"
          rows={1}
          placeholder="To 5 m; above: CEO"
          {...text('limit')}
        />
        <TextArea label="Reserved to the board or the chair" rows={1} {...text('reserved')} />
      </Disclosure>
      <NoteLines
        risks={model.risksOfArea(areaId)}
        redLines={redLines}
        shows="leader"
        place={{ leaderId: owners.length === 1 ? (owners[0]?.leaderId ?? null) : null, areaId }}
      />
      {(redLines.length > 1 || !isBlank(area.reconciliation)) && (
        <TextArea
          label="Can these red lines all be honoured, and how?"
          {...text('reconciliation')}
        />
      )}
      <CascadeLines areaId={areaId} />
      <HeardFields area={area} />
      <DisputeFields area={area} />
      <Disclosure title="Description" isInitiallyOpen={!isBlank(area.description)}>
        <TextArea label="Description" isLabelHidden rows={3} {...text('description')} />
      </Disclosure>
    </>
  );
}
