import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { ruleById } from '#shared/audit/registry.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './FixButtons.module.css';

/** What a fix brings up in turn, said before it is taken; `null` when nothing. */
function raised(fix: Fix): string | null {
  const titles = fix.raises.map((id) => ruleById.get(id)?.title ?? id);
  return titles.length === 0 ? null : `May bring up: ${joinWords(titles).toLowerCase()}`;
}

/** The ways to settle a finding with one click each, and what each would bring up. */
export function FixButtons({ finding }: { readonly finding: Finding }) {
  const fixes = finding.fixes();
  if (fixes.length === 0) return null;
  return (
    <ul className={styles['fixes']} aria-label="Ways to settle it">
      {fixes.map((fix) => {
        const then = raised(fix);
        return (
          <li key={fix.label} className={styles['fix']}>
            <Button
              size="small"
              onClick={() => verbs.dispatch(fix.commands({ newId, now: new Date().toISOString() }))}
            >
              {fix.label}
            </Button>
            {then !== null && <span className={styles['then']}>{then}</span>}
          </li>
        );
      })}
    </ul>
  );
}
