import { Pencil, Trash2 } from 'lucide-react';
import type { Expertise } from '#shared/document/expertise.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Expertise.module.css';

/** The fields of one stated expertise, in place. */
export function EditExpertise({ expertise }: { readonly expertise: Expertise }) {
  const { areas, leaders } = useModel().document;
  const expert = leaders.find((leader) => leader.id === expertise.leaderId)?.title ?? '';
  const title = `${expertise.domain}, stated by ${expert}`;
  const edit = editOf('expertise.edit', { expertiseId: expertise.id });
  return (
    <Popover
      title={title}
      side="left"
      trigger={<IconButton size="small" label={`Change ${title}`} icon={<Pencil />} />}
    >
      <div className={styles['sheet']}>
        <TextField
          label="Knows most about"
          value={expertise.domain}
          onBlank={tellKept('expertise')}
          onCommit={(domain, visit) => edit({ domain }, visit)}
        />
        <PickMany
          label="For these areas"
          addLabel="Add an area"
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={expertise.areaIds}
          onChange={(areaIds) => edit({ areaIds: [...areaIds] })}
        />
        <div>
          <Button
            size="small"
            icon={<Trash2 aria-hidden />}
            onClick={() =>
              verbs.dispatch({ id: 'expertise.remove', payload: { expertiseId: expertise.id } })
            }
          >
            Take it out
          </Button>
        </div>
      </div>
    </Popover>
  );
}
