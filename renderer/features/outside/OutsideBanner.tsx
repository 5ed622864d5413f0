import { keepMine } from '#renderer/actions/file/keepMine.ts';
import { loadTheirs } from '#renderer/actions/file/loadTheirs.ts';
import { saveMap } from '#renderer/actions/file/saveMap.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import type { Outside } from '#renderer/store/outside.ts';
import { useApp } from '#renderer/store/store.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { assertNever } from '#shared/lib/assertNever.ts';

interface Way {
  readonly label: string;
  readonly go: () => unknown;
}

const KEEP: Way = { label: 'Keep mine', go: keepMine };
const LOAD: Way = { label: 'Load theirs', go: () => loadTheirs({ isAsked: true }) };
const COPY: Way = { label: 'Save mine as a copy…', go: () => saveMap('saveAs') };
const SAVE: Way = { label: 'Save it there again', go: () => saveMap('save') };
const ELSEWHERE: Way = { label: 'Save as…', go: () => saveMap('saveAs') };

/**
 * Says, as long as it is so, that the file of the open map is not what it was, with what can be done about
 * it. It stops nobody: the map can be worked on meanwhile.
 */
export function OutsideBanner() {
  const outside = useApp((state) => state.map?.outside ?? null);
  const fileName = useApp((state) => state.map?.fileName ?? '');
  const said = outside === null ? null : told(outside, fileName);
  return (
    <Banner text={said?.text ?? null}>
      {said?.ways.map(({ label, go }) => (
        <Button
          key={label}
          size="small"
          onClick={() => {
            // The button may go away: the keyboard goes to the map.
            canvas()?.focus();
            void go();
          }}
        >
          {label}
        </Button>
      ))}
    </Banner>
  );
}

/** `null` for what settles itself. */
function told(
  outside: Outside,
  fileName: string,
): { readonly text: string; readonly ways: readonly Way[] } | null {
  switch (outside.kind) {
    case 'changed':
      return null;
    case 'conflict':
      return {
        text: `${fileName} was changed by somebody else, and you have changes that are not saved.`,
        ways: [KEEP, LOAD, COPY],
      };
    case 'unreadable':
      return { text: outside.message, ways: [KEEP, COPY] };
    case 'gone':
      return {
        text: `${fileName} is no longer in its folder: it was moved, renamed or deleted. Your map is still here.`,
        ways: [SAVE, ELSEWHERE],
      };
    case 'away':
      return {
        text: `The folder of ${fileName} is gone or does not answer. Your map is still here.`,
        ways: [ELSEWHERE],
      };
    default:
      return assertNever(outside);
  }
}
