import { actionInfo, isActionId } from '#shared/actions/catalog.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Notice } from '#renderer/store/sessionState.ts';
import { NoticeStack } from '#renderer/ui/NoticeStack.tsx';
import { openOffered } from './versions.ts';

/** What the app has to say, one sentence each; some offer the action that helps, or a version of a damaged file. */
export function Notices() {
  const notices = useApp((state) => state.session.notices);
  const run = (noticeId: number) => {
    const { actionId = '', offerId } = notices.find(({ id }) => id === noticeId) ?? {};
    // Whoever would rather keep what is open has not given up the offer: it goes when another map comes up.
    if (offerId !== undefined) return openOffered(offerId);
    verbs.dismissNotice(noticeId);
    if (isActionId(actionId)) void runAction(actionId);
  };
  return (
    <NoticeStack
      notices={notices.map((notice) => ({
        id: notice.id,
        tone: notice.tone === 'trouble' ? 'trouble' : 'plain',
        text: notice.text,
        actionLabel: labelOf(notice),
      }))}
      onDismiss={verbs.dismissNotice}
      onAction={run}
    />
  );
}

function labelOf({ actionId = '', offerId }: Notice): string | undefined {
  if (offerId !== undefined) return 'Open that version';
  return isActionId(actionId) ? actionInfo.get(actionId)?.label : undefined;
}
