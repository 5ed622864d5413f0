import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import { newId } from '#renderer/store/newId.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Inspector.module.css';

/** Domains in which this leader knows more than the others. */
export function ExpertiseFields({ leaderId }: { readonly leaderId: Id }) {
  const expertise = useModel().expertiseOfLeader(leaderId);
  const [domain, setDomain] = useState('');
  const add = () => {
    if (domain.trim() === '') return;
    const payload = { expertiseId: newId(), leaderId, domain };
    if (verbs.dispatch({ id: 'expertise.add', payload })) setDomain('');
  };
  return (
    <Disclosure title="Expertise" summary={expertise.length} isInitiallyOpen={expertise.length > 0}>
      {expertise.map((one) => {
        const edit = editOf('expertise.edit', { expertiseId: one.id });
        const peers = one.acknowledgements.filter((peer) => peer.stance === 'acknowledged').length;
        return (
          <div key={one.id} className={styles.entry}>
            <TextField
              label="Knows more about"
              value={one.domain}
              onBlank={tellKept('expertise')}
              hint={
                peers === 0
                  ? 'No peer acknowledges it yet'
                  : `${counted(peers, 'peer')} acknowledge it`
              }
              onCommit={(typed, visit) => edit({ domain: typed }, visit)}
            />
            <IconButton
              label={`Take out ${one.domain}`}
              icon={<Trash2 />}
              onClick={() =>
                verbs.dispatch({ id: 'expertise.remove', payload: { expertiseId: one.id } })
              }
            />
          </div>
        );
      })}
      <TextField
        label="Add a domain"
        value={domain}
        placeholder="Labour relations"
        onType={setDomain}
        onEnter={add}
        hint="Enter adds it"
      />
    </Disclosure>
  );
}
