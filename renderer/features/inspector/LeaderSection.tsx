import { ROLES } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import { APPETITE_SCALE, MODE_LETTERS } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { ExpertiseFields } from './ExpertiseFields.tsx';
import { GeneralRedLine } from './GeneralRedLine.tsx';
import { ItemList } from './ItemList.tsx';
import { NoteLines } from './NoteLines.tsx';
import { PART_WORDS, partOf } from '#renderer/store/part.ts';

const HEADINGS = { owner: 'Owns', coordinator: 'Is brought in', informed: 'Is informed' } as const;

/** Everything that is said about one seat in the team. */
export function LeaderSection({ leaderId }: { readonly leaderId: Id }) {
  const model = useModel();
  const leader = model.leader(leaderId);
  if (!leader) return null;
  const parts = model.assignmentsOfLeader(leaderId);
  const redLines = model.redLinesOfLeader(leaderId);
  const isTwin = model.document.leaders.some(
    ({ id, title }) => id !== leaderId && title === leader.title,
  );
  const edit = editOf('leader.edit', { leaderId });
  const owned = parts.filter((part) => part.role === 'owner');
  const hasCascade = owned.some((part) => model.cascadesFrom(part.areaId).length > 0);
  return (
    <>
      <TextField
        label="Role title"
        value={leader.title}
        onBlank={tellKept('leader')}
        hint={isTwin ? 'Another leader has this title.' : undefined}
        onCommit={(title, visit) => edit({ title }, visit)}
      />
      <TextField
        label="Unit"
        value={leader.unit}
        onCommit={(unit, visit) => edit({ unit }, visit)}
      />
      <ScaleField
        label="Risk appetite"
        value={leader.appetite}
        words={APPETITE_SCALE}
        onChange={(appetite) => edit({ appetite })}
      />
      <TextField
        label="Deputy"
        value={leader.deputy}
        placeholder="Who stands in"
        onCommit={(deputy, visit) => edit({ deputy }, visit)}
      />
      {ROLES.map((role) => {
        const inRole = parts.filter((part) => part.role === role);
        if (inRole.length === 0 && role !== 'owner') return null;
        return (
          <Disclosure key={role} title={HEADINGS[role]} summary={inRole.length}>
            <ItemList
              label={HEADINGS[role]}
              lines={inRole.map((part) => {
                const area = model.area(part.areaId);
                return {
                  item: { kind: 'area', id: part.areaId },
                  mark: area ? MODE_LETTERS[area.mode] : '',
                  children: area?.name,
                  fact: role === 'coordinator' ? PART_WORDS[partOf(part)].toLowerCase() : '',
                };
              })}
            />
          </Disclosure>
        );
      })}
      <NoteLines risks={model.risksOfLeader(leaderId)} redLines={redLines} shows="area" />
      <GeneralRedLine leaderId={leaderId} />
      {(redLines.length === 0 || leader.noRedLines) && (
        <Checkbox
          label="Has no red lines"
          value={leader.noRedLines}
          onChange={(noRedLines) => edit({ noRedLines })}
        />
      )}
      {(!hasCascade || leader.noCascades) && (
        <Checkbox
          label="Nothing else falls if an area of theirs fails"
          value={leader.noCascades}
          onChange={(noCascades) => edit({ noCascades })}
        />
      )}
      <ExpertiseFields leaderId={leaderId} />
    </>
  );
}
